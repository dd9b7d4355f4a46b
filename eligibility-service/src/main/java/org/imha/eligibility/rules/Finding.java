package org.imha.eligibility.rules;

import java.util.List;

/** What one rule found when it looked at the facts. */
public sealed interface Finding {

    /** What the rule looks for is not there: it says nothing about this person. */
    record NotMet() implements Finding {
    }

    /** What the rule looks for is there, and means something. */
    sealed interface Match extends Finding {

        ReasonCode code();

        /** For the person it is about. */
        String text();

        /** Pointers to the facts that could settle or change what was found. */
        List<String> missingFacts();

        /** Whether it is a reason for this outcome, rather than outweighed by it. */
        boolean supports(Outcome outcome);
    }

    /** The person has the right, on this ground. */
    record Qualifies(Head head, ReasonCode code, String text) implements Match {

        Qualifies(Head head, ReasonCode code) {
            this(head, code, code.words());
        }

        @Override
        public List<String> missingFacts() {
            return List.of();
        }

        @Override
        public boolean supports(Outcome outcome) {
            return true;
        }
    }

    /** This gives no right. */
    record DoesNot(ReasonCode code, String text, List<String> missingFacts) implements Match {

        DoesNot(ReasonCode code) {
            this(code, List.of());
        }

        DoesNot(ReasonCode code, List<String> missingFacts) {
            this(code, code.words(), missingFacts);
        }

        @Override
        public boolean supports(Outcome outcome) {
            return outcome == Outcome.NOT_QUALIFYING;
        }
    }

    /** This may give the right; the facts that decide are not known. */
    record Unknown(ReasonCode code, String text, List<String> missingFacts) implements Match {

        Unknown(List<String> missingFacts) {
            this(ReasonCode.NEEDS_EVIDENCE, ReasonCode.NEEDS_EVIDENCE.words(), missingFacts);
        }

        Unknown(String missingFact) {
            this(List.of(missingFact));
        }

        @Override
        public boolean supports(Outcome outcome) {
            return outcome == Outcome.UNDETERMINED;
        }
    }
}
