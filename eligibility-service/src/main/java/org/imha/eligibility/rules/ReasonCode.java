package org.imha.eligibility.rules;

/** Why a rule found what it found: a permanent code, and the words for the person it is about. */
public enum ReasonCode {

    CTO("You are on a community treatment order, so you have a right to an IMHA."),
    GUARDIANSHIP("You are under guardianship, so you have a right to an IMHA."),
    DETAINED("You are liable to be detained under {section}, so you have a right to an IMHA. "
            + "This applies even while you are on leave."),
    ON_LEAVE("You are liable to be detained under {section}, so you have a right to an IMHA. "
            + "Being on leave does not change that."),
    AWOL("You are liable to be detained under {section}, so you have a right to an IMHA. "
            + "Being away without leave does not change that."),
    CONDITIONALLY_DISCHARGED("You are conditionally discharged under {section} and can be recalled to hospital, "
            + "so you still have a right to an IMHA."),
    PART3("You are liable to be detained in hospital under {section}, which a court or the Secretary of State decided, "
            + "so you have a right to an IMHA. This applies even while you are on leave."),
    S4_CONVERTED("Your emergency section has become section 2, so you have a right to an IMHA."),
    S57("A treatment that needs special safeguards has been discussed with you, so you have a right to an IMHA."),
    S58A_U18("You are under 18 and electro-convulsive therapy (ECT) has been discussed with you, "
            + "so you have a right to an IMHA."),
    TREATMENT_CONTINUING("You were told that a treatment with special safeguards is proposed for you. "
            + "You keep your right to an IMHA until the proposal is withdrawn or the treatment ends."),
    INFORMAL_INPATIENT("You are in hospital for your mental health without being detained under the Mental Health Act, "
            + "so you have a right to an IMHA."),
    EXCL_S4("Section 4 does not carry this right yet. If a second doctor's recommendation is received you will qualify."),
    EXCL_S5("Section 5 holds you for some hours only and does not carry this right. "
            + "If you are then detained under another section you will qualify."),
    EXCL_PLACE_OF_SAFETY("Being held at a place of safety under section 135 or 136 does not carry this right. "
            + "If you are then detained under another section you will qualify."),
    ENDED("The section, order or treatment that gave you this right has ended."),
    INFORMAL("In England informal patients do not have this right yet, unless certain treatments are discussed."),
    NO_STATUS("You are not under a section, a community treatment order or guardianship of the Mental Health Act. "
            + "You would have this right if certain treatments were discussed with you."),
    NO_GROUND("You are not under a section, a community treatment order or guardianship of the Mental Health Act, and not in "
            + "hospital for your mental health. You would have this right if certain treatments were discussed with you."),
    OTHER_ACT("You are held under a law other than the Mental Health Act, which gives rights to other kinds of advocate."),
    NEEDS_EVIDENCE("We cannot be sure yet. Somebody will ask for what is missing, and until then you are treated as "
            + "someone who may have this right."),
    OTHER_COUNTRY("Which law applies depends on where the hospital or council responsible for you is. "
            + "Yours is not in {country}, so the rules of the other country decide.");

    private final String words;

    ReasonCode(String words) {
        this.words = words;
    }

    /** The words as they are published, with what depends on the case left open. */
    public String words() {
        return words;
    }

    String words(String placeholder, String value) {
        return words.replace(placeholder, value);
    }
}
