/** Finding referrals by what FHIR clients ask for: the names of a referral, the person, the status, and when it changed. */
package org.imha.referral.fhir.search;
