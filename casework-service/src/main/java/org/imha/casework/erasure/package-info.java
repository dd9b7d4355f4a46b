/** What is left of a case when its referral was erased: nothing. */
package org.imha.casework.erasure;
