/**
 * A case ends with a reason, said by somebody or because its referral ended; every power that hung on it ends with it.
 */
package org.imha.casework.closing;
