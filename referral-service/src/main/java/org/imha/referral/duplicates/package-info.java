/**
 * The same person is often referred twice: by two trusts, by a ward and a relative, by a system that sends again under
 * another key. The second referral is taken like the first and linked to it; a coordinator merges them, undoes that, or
 * says that they are different people. {@link org.imha.referral.model.MatchKeys} says what "the same" means.
 */
package org.imha.referral.duplicates;
