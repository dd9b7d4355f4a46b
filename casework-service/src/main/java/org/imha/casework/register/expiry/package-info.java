/** Warns of what advocates show that counts until a day only: some time before, and once when it is over. */
package org.imha.casework.register.expiry;
