package org.imha.casework.rules.deadline;

/** Something that a person is held under and no deadline could be worked out for. Never left out in silence. */
public record NotCovered(Under under, Reason reason) {

    /** Why not. */
    public enum Reason {
        START_NOT_KNOWN("It is not known when this began. Ask the MHA office."),
        NO_RULE("No rule here covers this. Ask the MHA office which dates apply."),
        OVER_OR_RENEWED("By the dates that were told this has run out, and nobody told what followed. Ask the MHA office."),
        TRIBUNAL_NOT_KNOWN("When the case must next be referred depends on when a tribunal last considered it."
                + " Ask the MHA office."),
        FIRST_ADMISSION_NOT_KNOWN("When the managers must refer counts from the first admission, and nobody told when that was."
                + " Ask the MHA office."),
        NO_FIXED_DAY("This must be done as soon as possible and has no last day. Ask the MHA office whether it was."),
        STATUS_NOT_KNOWN("It is not known what the person is held under. Ask the MHA office.");

        private final String advice;

        Reason(String advice) {
            this.advice = advice;
        }

        public String advice() {
            return advice;
        }
    }

    @Override
    public String toString() {
        return "NotCovered[" + reason + "]";
    }
}
