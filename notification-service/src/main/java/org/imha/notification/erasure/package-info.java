/** What is left of notifications about an erased referral or case: nothing. */
package org.imha.notification.erasure;
