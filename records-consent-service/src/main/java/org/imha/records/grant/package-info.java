/** Grants are made, read, withdrawn and expire. */
package org.imha.records.grant;
