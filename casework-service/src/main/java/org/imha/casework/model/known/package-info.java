/** What casework knows of a person from their referral, read again whenever the referral is amended. */
package org.imha.casework.model.known;
