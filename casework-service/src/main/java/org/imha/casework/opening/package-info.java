/**
 * A referral was accepted: one case is opened for it, whatever is delivered again. Later news about whether the person
 * qualifies change the case's standing and never close it, and an amended referral changes what the case shows of the person.
 * A referral that ends and begins again has the same case again.
 */
package org.imha.casework.opening;
