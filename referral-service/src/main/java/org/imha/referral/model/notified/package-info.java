/**
 * The opt-out path of the Act of 2025 (MHA 1983 ss.130B(2C), 130CC, 130DA): hospitals name every qualifying patient, an
 * advocate visits the compulsory ones and finds out whether they want help. A notification is no consent to advocacy, so
 * little is known and little is kept.
 */
package org.imha.referral.model.notified;
