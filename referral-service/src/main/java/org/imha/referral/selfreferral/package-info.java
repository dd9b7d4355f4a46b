/**
 * A patient, or somebody close to them, asks for an advocate without a token: a small form in plain words, taken through
 * the one way in. The answer is a reference and what happens next, the same for everybody: nothing is read here, neither
 * about the person nor about what was sent (docs/adr/0021).
 */
package org.imha.referral.selfreferral;
