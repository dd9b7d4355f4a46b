package org.imha.referral.determination;

import java.util.List;

/** Asks what would be answered about each of many under a rule set that need not be in force; kept nowhere. */
record BulkAssessmentRequest(String ruleSet, List<Facts> facts) {
}
