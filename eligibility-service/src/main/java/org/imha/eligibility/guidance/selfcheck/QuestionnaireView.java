package org.imha.eligibility.guidance.selfcheck;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The questions as a front end draws them. */
public record QuestionnaireView(String introduction, List<QuestionView> questions) {

    private static final String INTRODUCTION = "A few questions to find out whether there may be a right to an Independent Mental "
            + "Health Advocate (IMHA). \"The person\" is you, or somebody you are asking for. Leave out what you do not know. "
            + "We do not ask who you are, and we keep nothing of what you answer.";

    public static QuestionnaireView current() {
        return new QuestionnaireView(INTRODUCTION, Stream.of(Question.values()).map(QuestionView::of).toList());
    }

    /** One question. */
    public record QuestionView(@Schema(description = "Its name among the answers.") String name, String text,
            @Schema(description = "What somebody can do who does not know.") String ifUnsure, List<ChoiceView> answers) {

        static QuestionView of(Question question) {
            return new QuestionView(question.field(), question.text(), question.ifUnsure(),
                    question.choices().stream().map(choice -> new ChoiceView(choice.name(), choice.words())).toList());
        }
    }

    /** One answer that may be given to it. */
    public record ChoiceView(String code, String words) {
    }
}
