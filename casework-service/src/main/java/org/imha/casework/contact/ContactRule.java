package org.imha.casework.contact;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.imha.casework.model.WhenItWas;
import org.imha.kernel.problem.FieldError;

/** What must be true of a contact for it to make sense. Every broken rule is told, not only the first. */
enum ContactRule {

    /** Otherwise posting a letter would stop the clock that runs to the first answer (domain 3.6). */
    A_LETTER_SENT_IS_NO_ANSWER("#/outcome", "NOT_TWO_WAY", "A letter sent is an attempt; the answer is a contact of its own.",
            told -> told.outcome() == ContactOutcome.TWO_WAY && told.direction() == Direction.OUTGOING
                    && told.channel() == Channel.LETTER),
    DOES_NOT_NAME_THE_PERSON("#/with/name", "NOT_EXPECTED", "The case says who the person is.",
            told -> told.with().kind() == Counterpart.Kind.PERSON && told.with().name() != null),
    SAYS_WHAT_COULD_HARM("#/seriousHarm", "REQUIRED", "Say what, or leave it out.",
            told -> told.seriousHarm() != null && told.seriousHarm().isBlank());

    private final FieldError error;
    private final Predicate<RecordContactRequest> broken;

    ContactRule(String pointer, String code, String message, Predicate<RecordContactRequest> broken) {
        this.error = new FieldError(pointer, code, message);
        this.broken = broken;
    }

    /** @param receivedAt when the referral was received; null where that was not kept */
    static List<FieldError> brokenBy(RecordContactRequest told, Instant receivedAt, Instant now) {
        return Stream.concat(WhenItWas.faults("#/occurredAt", told.occurredAt(), receivedAt, now),
                Arrays.stream(values()).filter(rule -> rule.broken.test(told)).map(rule -> rule.error)).toList();
    }
}
