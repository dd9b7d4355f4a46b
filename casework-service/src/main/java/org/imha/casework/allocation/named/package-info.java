/**
 * Who has a case, by name, and how to reach them at work: what the trust that referred the person may know of the case, beside
 * that it is allocated (domain 2.7). Referral-service asks, and tells the trust.
 */
package org.imha.casework.allocation.named;
