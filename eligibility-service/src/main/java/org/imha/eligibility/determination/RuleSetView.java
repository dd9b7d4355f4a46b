package org.imha.eligibility.determination;

/**
 * The rule set that gave an answer.
 *
 * @param inForce whether it was the law at the instant that was judged
 */
public record RuleSetView(String id, String version, boolean inForce) {
}
