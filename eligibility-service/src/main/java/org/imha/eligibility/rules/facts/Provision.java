package org.imha.eligibility.rules.facts;

import static org.imha.eligibility.rules.facts.Provision.Origin.CIVIL;
import static org.imha.eligibility.rules.facts.Provision.Origin.CRIMINAL;
import static org.imha.eligibility.rules.facts.Provision.Origin.OTHER_LAW;
import static org.imha.eligibility.rules.facts.Provision.Origin.UNCLEAR;
import static org.imha.eligibility.rules.facts.Provision.Restriction.ALWAYS;
import static org.imha.eligibility.rules.facts.Provision.Restriction.NEVER;
import static org.imha.eligibility.rules.facts.Provision.Restriction.SOMETIMES;

/** The provision under which a person may be held or kept liable to be detained, as a referrer names it. */
public enum Provision {

    S2("section 2", CIVIL, NEVER, StatutoryPeriod.days(28)),
    S3("section 3", CIVIL, NEVER, StatutoryPeriod.RENEWABLE),
    S4("section 4", CIVIL, NEVER, StatutoryPeriod.hours(72)),
    S5_2("section 5(2)", CIVIL, NEVER, StatutoryPeriod.hours(72)),
    S5_4("section 5(4)", CIVIL, NEVER, StatutoryPeriod.hours(6)),
    S35("section 35", CRIMINAL, NEVER, StatutoryPeriod.RENEWABLE),
    S36("section 36", CRIMINAL, NEVER, StatutoryPeriod.RENEWABLE),
    S37("section 37", CRIMINAL, NEVER, StatutoryPeriod.RENEWABLE),
    S37_41("section 37 with section 41", CRIMINAL, ALWAYS, StatutoryPeriod.RENEWABLE),
    S38("section 38", CRIMINAL, NEVER, StatutoryPeriod.RENEWABLE),
    S44("section 44", CRIMINAL, ALWAYS, StatutoryPeriod.RENEWABLE),
    S45A("section 45A", CRIMINAL, SOMETIMES, StatutoryPeriod.RENEWABLE),
    S46("section 46", UNCLEAR, SOMETIMES, StatutoryPeriod.RENEWABLE),
    S47("section 47", CRIMINAL, NEVER, StatutoryPeriod.RENEWABLE),
    S47_49("section 47 with section 49", CRIMINAL, ALWAYS, StatutoryPeriod.RENEWABLE),
    S48("section 48", CRIMINAL, NEVER, StatutoryPeriod.RENEWABLE),
    S48_49("section 48 with section 49", CRIMINAL, ALWAYS, StatutoryPeriod.RENEWABLE),
    S135("section 135", CIVIL, NEVER, StatutoryPeriod.hours(24, 36)),
    S136("section 136", CIVIL, NEVER, StatutoryPeriod.hours(24, 36)),
    CPIA_1964("a hospital order under the Criminal Procedure (Insanity) Act 1964", CRIMINAL, SOMETIMES,
            StatutoryPeriod.RENEWABLE),
    MCA_DOLS("a deprivation of liberty authorisation", OTHER_LAW, NEVER, StatutoryPeriod.RENEWABLE),
    OTHER_ACT("another Act", OTHER_LAW, NEVER, StatutoryPeriod.RENEWABLE),
    PLACE_OF_SAFETY_DIRECTION("a place of safety direction", UNCLEAR, NEVER, StatutoryPeriod.RENEWABLE),
    NOT_KNOWN("an unknown provision", UNCLEAR, SOMETIMES, StatutoryPeriod.RENEWABLE);

    /** Where the power comes from. UNCLEAR: not known, repealed (s.46) or arguable (place of safety direction, s.37(4)). */
    enum Origin {
        CIVIL,
        CRIMINAL,
        OTHER_LAW,
        UNCLEAR
    }

    /** Whether the special restrictions of s.41 come with it; only a restricted patient can be conditionally discharged. */
    enum Restriction {
        NEVER,
        SOMETIMES,
        ALWAYS
    }

    private final String wording;
    private final Origin origin;
    private final Restriction restriction;
    private final StatutoryPeriod period;

    Provision(String wording, Origin origin, Restriction restriction, StatutoryPeriod period) {
        this.wording = wording;
        this.origin = origin;
        this.restriction = restriction;
        this.period = period;
    }

    /** As a sentence to the person would name it. */
    public String wording() {
        return wording;
    }

    /** Named, and certainly a power under the Mental Health Act 1983 (an order under the 1964 Act has its s.37 meaning). */
    public boolean isUnderTheAct() {
        return origin == CIVIL || origin == CRIMINAL;
    }

    public boolean isUnderOtherLaw() {
        return origin == OTHER_LAW;
    }

    /** Whether this is a power under the Act at all can only be said with more evidence. */
    public boolean needsEvidence() {
        return origin == UNCLEAR;
    }

    /** By a court or the Secretary of State: the provision alone reveals criminal proceedings. */
    public boolean isCriminal() {
        return origin == CRIMINAL;
    }

    public boolean mayBeRestricted() {
        return restriction != NEVER;
    }

    /** s.17A(2) and Schedule 1 Part 1: a community treatment order can follow it, and suspends it (s.17D). */
    public boolean mayUnderlieACommunityTreatmentOrder() {
        return switch (this) {
            case S3, S37, S45A, S47, S48, CPIA_1964 -> true;
            default -> false;
        };
    }

    StatutoryPeriod period() {
        return period;
    }
}
