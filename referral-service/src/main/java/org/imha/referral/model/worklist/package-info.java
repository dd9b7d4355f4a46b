/**
 * What a worklist shows of a referral and how it is put in order: the group of its legal status, its nearest date, how
 * urgent that makes it, and the words by which it is found. All of it is worked out from the referral; nothing is decided.
 */
package org.imha.referral.model.worklist;
