package org.imha.eligibility.guidance;

import java.util.EnumSet;
import java.util.Set;

/** What help from an IMHA must cover (s.130B(1) and (2)), in words for the person. */
enum HelpTopic {

    H1_PROVISIONS("Which parts of the Mental Health Act apply to you.", "(1)(a)", false),
    H2_CONDITIONS("The conditions or restrictions that you are under, such as when you may leave the ward or where you have "
            + "to live.", "(1)(b)", false),
    H3_TREATMENT("The treatment that you are given, or that is planned or talked about for you.", "(1)(c)", true),
    H4_REASONS("Why you are given it, or why it is planned.", "(1)(d)", true),
    H5_AUTHORITY("Which law allows it to be given.", "(1)(e)", true),
    H6_SAFEGUARDS("The safeguards: what the law demands before and while it is given, such as a second opinion.", "(1)(f)",
            false),
    H7_RIGHTS_INFO("Your rights, and those that others have on your behalf, such as your nearest relative.", "(2)(a)", false),
    H8_EXERCISE("Using your rights. The advocate can speak for you and come with you, for example to a ward round, a hospital "
            + "managers' hearing or a tribunal. They are not your solicitor.", "(2)(b)", false),
    H9_INVOLVEMENT("Taking part in decisions about your care and treatment.", "(2)(c)(i)", true),
    H10_COMPLAINT("Making a complaint about your care.", "(2)(c)(ii)", true),
    H11_OTHER_SERVICES("Finding other services that can support you.", "(2)(d)", true);

    /** Already law in Wales (s.130F); in England once MHA 2025 Sch.3 is commenced, though advocates have long done it. */
    private static final Set<HelpTopic> NEW_IN_2025 = EnumSet.of(H9_INVOLVEMENT, H10_COMPLAINT, H11_OTHER_SERVICES);

    private final String words;
    private final String place;
    private final boolean alsoForInformalPatients;

    HelpTopic(String words, String place, boolean alsoForInformalPatients) {
        this.words = words;
        this.place = place;
        this.alsoForInformalPatients = alsoForInformalPatients;
    }

    String words() {
        return words;
    }

    String citation() {
        return NEW_IN_2025.contains(this)
                ? "MHA 1983 ss.130F, 130G (Wales); s.130B" + place + " once MHA 2025 Sch.3 is commenced"
                : "MHA 1983 s.130B" + place;
    }

    /** Where they have the right at all: s.130G in Wales, s.130B(2A) as inserted by the Mental Health Act 2025. */
    boolean isAlsoForInformalPatients() {
        return alsoForInformalPatients;
    }
}
