/**
 * The files that MHA offices send: how rows are found in them one after the other, and what a row states as a
 * {@link org.imha.referral.model.ReferralForm}. Never more than one row is held, however long the file.
 */
package org.imha.referral.bulk.list;
