package org.imha.casework.safeguarding;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.imha.kernel.problem.FieldError;

/** What must be true of a concern for it to make sense. Every broken rule is told, not only the first. */
enum ConcernRule {

    SAYS_WHY_WITHOUT_CONSENT("#/overrideReason", "REQUIRED", "Needed without the person's consent.",
            concern -> concern.consent() != Concern.Consent.GIVEN && isBlank(concern.overrideReason())),
    OVERRIDES_NO_CONSENT("#/overrideReason", "NOT_EXPECTED", "Only without the person's consent.",
            concern -> concern.consent() == Concern.Consent.GIVEN && concern.overrideReason() != null),
    SAYS_WHAT_WAS_DONE_AT_ONCE("#/doneAtOnce", "REQUIRED", "Needed when somebody is in danger now.",
            concern -> concern.immediateDanger() && isBlank(concern.doneAtOnce()));

    private final FieldError error;
    private final Predicate<Concern> broken;

    ConcernRule(String pointer, String code, String message, Predicate<Concern> broken) {
        this.error = new FieldError(pointer, code, message);
        this.broken = broken;
    }

    static List<FieldError> brokenBy(Concern concern) {
        return Arrays.stream(values()).filter(rule -> rule.broken.test(concern)).map(rule -> rule.error).toList();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
