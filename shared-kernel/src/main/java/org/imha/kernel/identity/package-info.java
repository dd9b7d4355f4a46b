/**
 * Who is asking: read from the verified token once, then passed along as a plain value.
 */
package org.imha.kernel.identity;
