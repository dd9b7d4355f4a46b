package org.imha.casework.rules.fitness;

/** A requirement that an advocate does not meet now, and why not. */
public record Unmet(Requirement requirement, Reason reason) {

    /** Why it is not met. */
    public enum Reason {
        NOTHING_SHOWN("No qualification, accepted experience or training is on the register."),
        PRACTISING_DEADLINE_PASSED("The day by which the qualification was to be had has passed."),
        TRAINING_EXPIRED("The training has expired, and no qualification or accepted experience stands beside it."),
        CHARACTER_NOT_CHECKED("It is not on the register that character was checked."),
        CHARACTER_CHECK_DUE("The check of character is due again."),
        NO_CERTIFICATE("No enhanced certificate is on the register."),
        CERTIFICATE_NOT_YET_ISSUED("The certificate is dated in the future."),
        CERTIFICATE_CHECK_DUE("The certificate is due to be checked again.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }
}
