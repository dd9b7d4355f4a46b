/** Paths where a request may be large and take its time: what bounds them there instead of the ordinary limits. */
package org.imha.gateway.upload;
