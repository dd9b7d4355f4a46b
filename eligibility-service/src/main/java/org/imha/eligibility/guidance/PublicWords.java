package org.imha.eligibility.guidance;

import java.util.List;

/** What holds for everybody, in plain English for a patient or a relative. */
final class PublicWords {

    static final String SUMMARY = "An Independent Mental Health Advocate (IMHA) helps you understand your rights under the Mental "
            + "Health Act, say what you want, and take part in decisions about your care and treatment.";

    /** s.130A(4). */
    static final String INDEPENDENT = "Advocates are independent. They do not work for the hospital or the council, and they have "
            + "no part in your treatment. They are on your side.";

    static final String FREE_OF_CHARGE = "An advocate costs you nothing.";

    /** s.130B(6). */
    static final String YOUR_CHOICE = "It is your choice. You may say no to an advocate, stop at any time, and change your mind "
            + "later. Saying no does not take the right away.";

    static final String IF_NOT = "If you do not have the right to an IMHA, you are not left alone. Talk to us all the same: we tell "
            + "you why, who else can help, and what would change it. Some people who do not have the right today have it a day "
            + "later.";

    /** ss.130B(5) and 130D. */
    static final List<String> HOW_TO = List.of(
            "Get in touch with us yourself, in the way that suits you. You need nobody's permission.",
            "Or ask anybody to do it for you: a relative, a friend, a nurse, a doctor or your care team.",
            "If your nearest relative, your responsible clinician or an approved mental health professional asks us to visit you, "
                    + "we must do so within reason.",
            "The hospital or the council has to tell you that you can have an advocate and how to get one, by talking "
                    + "with you and in writing.");

    static final String NOTE = "This is general guidance and not legal advice. The self-check gives a first answer about your own "
            + "situation; whether you have the right is decided when you ask for an advocate.";

    private PublicWords() {
    }
}
