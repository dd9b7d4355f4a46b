package org.imha.eligibility.guidance.selfcheck;

import java.util.List;
import java.util.stream.Stream;

/** What somebody can do now, in the order in which it helps. */
final class NextSteps {

    private static final String MAY_DECLINE = "It is the person's choice: they may say no, and change their mind later.";
    private static final String FREE = "It costs nothing, and you need nobody's permission to ask us.";
    private static final String ASK_AGAIN = "This may change within hours or days. "
            + "Ask us again as soon as you are told of another section.";

    private NextSteps() {
    }

    static List<String> after(Verdict verdict, SelfCheckRequest answers) {
        return switch (verdict.answer()) {
            case VERY_LIKELY_YES -> List.of(askForAnAdvocate(answers.askingFor()), FREE, MAY_DECLINE);
            case MAYBE -> Stream.of(
                    Stream.of("Talk to us. We find out with you, and nobody is turned away because something is not known."),
                    verdict.mayChangeSoon() ? Stream.of(ASK_AGAIN) : Stream.<String> empty(),
                    openQuestions(answers).map(Question::ifUnsure),
                    Stream.of(FREE)).flatMap(steps -> steps).toList();
            case PROBABLY_NOT -> List.of(
                    "Others can help, also with complaints and with decisions about care: see who can help.",
                    "You can still talk to us. We may see something that these few questions did not ask.",
                    "Ask again when something changes, such as a section, a community treatment order or a guardianship.");
        };
    }

    static Stream<Question> openQuestions(SelfCheckRequest answers) {
        return Stream.of(Question.values()).filter(question -> question.isOpenIn(answers));
    }

    /** A nearest relative's reasonable request to visit must be met (s.130B(5)). */
    private static String askForAnAdvocate(ForWhom askingFor) {
        return switch (askingFor) {
            case MYSELF -> "Get in touch with us, or ask anybody on the ward or in your care team to do it for you.";
            case SOMEONE_ELSE -> "Get in touch with us, or tell them how to. "
                    + "If you are their nearest relative, we must visit them when you ask us to within reason.";
        };
    }
}
