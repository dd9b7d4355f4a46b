/** What else happens to a referral after it was accepted. */
package org.imha.referral.lifecycle;
