/**
 * Whom the public may turn to: this provider, and others who help where an IMHA cannot. All of it is configuration, since
 * every provider has its own telephone and its own neighbours.
 */
package org.imha.eligibility.guidance.contact;
