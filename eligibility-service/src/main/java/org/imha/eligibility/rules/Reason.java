package org.imha.eligibility.rules;

/** Why the outcome is what it is, in plain words, with the rule and the law that it rests on. */
public record Reason(String rule, ReasonCode code, String text, String citation) {
}
