package org.imha.casework.rules.deadline;

/** What a deadline is about, coarse enough to leave the house: it names no section. */
public enum What {
    /** Somebody may apply to the tribunal. */
    APPLICATION("Last safe day to apply; confirm with the MHA office"),
    /** An authority ends unless something is done. */
    END("Last safe day before this ends unless it is renewed or replaced; confirm with the MHA office"),
    /** Others have to refer the case to the tribunal. */
    REFERENCE("Due to be referred to the tribunal by others around this day; confirm with the MHA office"),
    /** A treatment needs a certificate from then on. */
    SAFEGUARD("Last safe day before a certificate is needed; confirm with the MHA office"),
    /** A meeting that the Act asks for. */
    REVIEW("Last safe day for the review meeting; confirm with the MHA office");

    private final String wording;

    What(String wording) {
        this.wording = wording;
    }

    /** Never asserts what the law is for this person. */
    public String wording() {
        return wording;
    }
}
