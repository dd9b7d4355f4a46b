/**
 * Facts that the referral service announces.
 */
package org.imha.kernel.event.referral;
