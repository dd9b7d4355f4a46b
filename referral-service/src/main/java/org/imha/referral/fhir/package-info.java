/**
 * The FHIR R4 face of the intake: a ServiceRequest, alone or in a transaction, becomes a referral by the same use case as
 * any other, and is read and found again as one. No second intake, and no rule of its own.
 */
package org.imha.referral.fhir;
