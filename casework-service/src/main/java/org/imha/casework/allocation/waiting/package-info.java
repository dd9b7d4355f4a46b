/**
 * Who waits for an advocate: by deadline, then urgency, then age of the referral; never by the severity of a section alone
 * (domain 3.5). Each row says why it stands where it stands.
 */
package org.imha.casework.allocation.waiting;
