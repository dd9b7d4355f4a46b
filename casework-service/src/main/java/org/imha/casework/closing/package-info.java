/**
 * A case ends with a reason; every power that hung on it ends with it.
 */
package org.imha.casework.closing;
