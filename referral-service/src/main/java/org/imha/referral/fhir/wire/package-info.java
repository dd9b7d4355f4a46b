/**
 * How FHIR is spoken: bodies are read strictly and printed by HAPI, refusals are rendered as OperationOutcome, and
 * {@code X-Request-Id} names each write. Nothing here knows what a referral is.
 */
package org.imha.referral.fhir.wire;
