package org.imha.referral.determination;

/** Asks for the same answer, kept nowhere. */
record AssessmentRequest(String visitRequestedBy, Facts facts) {
}
