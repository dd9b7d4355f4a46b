/**
 * The groups of the referral form, one record each (what referral forms in circulation ask for). Everything in them is
 * personal, so none of them ever prints itself; nothing in them is demanded beyond the least that the form's rules name.
 */
package org.imha.referral.model.form;
