/**
 * The notification path of the Act of 2025, off until it is configured: hospitals notify of every qualifying patient,
 * compulsory ones are interviewed, and a referral is made only for those who want help or should have it.
 */
package org.imha.referral.notified;
