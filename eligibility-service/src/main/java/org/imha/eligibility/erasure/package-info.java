/** What is left of the determinations of an erased referral: nothing. */
package org.imha.eligibility.erasure;
