package org.imha.casework.rules.allocation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.imha.casework.rules.fitness.Workforce;

/** Whether somebody is under 18: an age is attained as the anniversary of birth begins (Family Law Reform Act 1969 s.9(1)). */
enum AgeGroup {
    UNDER_18(EnumSet.of(Workforce.CHILD), "The patient is under 18: the certificate must hold suitability information relating"
            + " to children."),
    ADULT(EnumSet.of(Workforce.ADULT), "The patient is 18 or over: the certificate must hold suitability information relating"
            + " to adults."),
    UNDETERMINED(EnumSet.allOf(Workforce.class), "The patient's date of birth is not known: the certificate must hold"
            + " suitability information relating to children and to adults.");

    static final int ADULT_AGE = 18;
    static final int OLDER_AGE = 65;

    private final Set<Workforce> needs;
    private final String sentence;

    AgeGroup(Set<Workforce> needs, String sentence) {
        this.needs = needs;
        this.sentence = sentence;
    }

    static AgeGroup of(LocalDate dateOfBirth, LocalDate today) {
        if (dateOfBirth == null || dateOfBirth.isAfter(today)) {
            return UNDETERMINED;
        }
        return has(ADULT_AGE, dateOfBirth, today) ? ADULT : UNDER_18;
    }

    /** Whether that age has been attained. Who was born on 29 February attains it on 1 March where there is no such day. */
    static boolean has(int years, LocalDate dateOfBirth, LocalDate today) {
        LocalDate anniversary = dateOfBirth.plusYears(years);
        boolean leapDayIsMissing = dateOfBirth.getDayOfMonth() != anniversary.getDayOfMonth();
        return !today.isBefore(leapDayIsMissing ? anniversary.plusDays(1) : anniversary);
    }

    Set<Workforce> needs() {
        return needs;
    }

    String sentence() {
        return sentence;
    }
}
