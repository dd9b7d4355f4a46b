/** People decide about a referral: other help is named, the referrer asked, the person declines or is offered help again. */
package org.imha.referral.triage;
