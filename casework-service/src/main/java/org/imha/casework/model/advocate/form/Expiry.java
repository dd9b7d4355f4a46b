package org.imha.casework.model.advocate.form;

import java.time.LocalDate;

/** Something that counts until a day. */
public record Expiry(Kind kind, LocalDate lastDay) {

    /** What it is. */
    public enum Kind {
        DBS,
        GOOD_CHARACTER,
        QUALIFICATION,
        TRAINING_IMHA,
        TRAINING_MENTAL_HEALTH_ACT,
        TRAINING_NON_INSTRUCTED_ADVOCACY,
        TRAINING_SAFEGUARDING_ADULTS,
        TRAINING_SAFEGUARDING_CHILDREN,
        TRAINING_LONE_WORKING,
        TRAINING_OTHER;

        static Kind ofTraining(Credentials.Training.Kind kind) {
            return valueOf("TRAINING_" + kind.name());
        }
    }
}
