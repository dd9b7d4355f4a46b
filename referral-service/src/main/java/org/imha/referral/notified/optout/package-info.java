/** The register of those who want no help now, and their way back. */
package org.imha.referral.notified.optout;
