/**
 * Between a ServiceRequest and a referral form, in both directions. Where FHIR has an element of its own the field lives
 * there; everything else is an extension whose parts are named like the fields of our JSON. What a client states becomes
 * that JSON first, so that the one strict reader and the one set of rules judge it. {@code docs/fhir-mapping.md} is the table.
 */
package org.imha.referral.fhir.mapping;
