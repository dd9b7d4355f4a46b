package org.imha.eligibility.guidance.selfcheck;

import java.util.List;
import java.util.function.Function;

/** The questions, in the order in which they are asked. "The person" is whoever may need an advocate. */
enum Question {

    COUNTRY("country", "Is the hospital that looks after the person in England or in Wales? "
            + "If there is none: the council that is responsible for them.",
            "The law is not the same in England and in Wales: find out in which of them the hospital is.",
            SelfCheckRequest::country, WhichCountry.values()),

    STAYING("staying", "Where is the person staying now?",
            "Find out whether the stay in hospital has to do with mental health.",
            SelfCheckRequest::staying, WhereStaying.values()),

    SECTION("section", "Is the person \"sectioned\", that is, held under the Mental Health Act? "
            + "Somebody who is away from the ward on leave still is.",
            "Ask the ward staff or the hospital's Mental Health Act office: \"Is there a section, and which one?\"",
            SelfCheckRequest::section, WhichSection.values()),

    COMMUNITY_TREATMENT_ORDER("communityTreatmentOrder", "Is the person on a community treatment order (CTO)?",
            "Ask the care team whether there is a community treatment order (CTO).",
            SelfCheckRequest::communityTreatmentOrder, YesOrNo.values()),

    GUARDIANSHIP("guardianship", "Is the person under guardianship of the Mental Health Act?",
            "Ask the council's social services whether there is a guardianship under the Mental Health Act.",
            SelfCheckRequest::guardianship, YesOrNo.values()),

    TREATMENT_DISCUSSED("treatmentDiscussed", "Has a doctor, or whoever is in charge of the treatment, "
            + "talked with the person about one of these?",
            "Ask the doctor: \"Is a treatment planned that needs special safeguards?\"",
            SelfCheckRequest::treatmentDiscussed, WhichTreatment.values()),

    UNDER_18("under18", "If it was about ECT: is the person under 18?",
            "If ECT was talked about, the age of the person matters.",
            SelfCheckRequest::under18, WhetherUnder18.values()),

    ASKING_FOR("askingFor", "For whom are you asking?", "", SelfCheckRequest::askingFor, ForWhom.values());

    private final String field;
    private final String text;
    private final String ifUnsure;
    private final Function<SelfCheckRequest, Choice> answer;
    private final List<Choice> choices;

    Question(String field, String text, String ifUnsure, Function<SelfCheckRequest, Choice> answer, Choice... choices) {
        this.field = field;
        this.text = text;
        this.ifUnsure = ifUnsure;
        this.answer = answer;
        this.choices = List.of(choices);
    }

    /** Its name among the answers. */
    String field() {
        return field;
    }

    String text() {
        return text;
    }

    /** What somebody can do who does not know the answer. */
    String ifUnsure() {
        return ifUnsure;
    }

    List<Choice> choices() {
        return choices;
    }

    boolean isOpenIn(SelfCheckRequest answers) {
        boolean matters = this != UNDER_18 || answers.treatmentDiscussed().mayDependOnAge();
        return matters && answer.apply(answers).isUnsure();
    }
}
