package org.imha.eligibility.rules.duty;

import org.imha.eligibility.rules.Head;

/** What somebody owes because a person qualifies on a ground. */
public record Duty(Head head, Party owedBy, String text, String citation) {
}
