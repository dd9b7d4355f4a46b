package org.imha.eligibility.guidance.selfcheck;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.eligibility.guidance.contact.ContactView;
import org.imha.eligibility.guidance.contact.SignpostView;

/** A first answer, in words for a patient or a relative. */
public record SelfCheckView(Answer answer, String headline,
        @Schema(description = "Why, in the words of the rules.") List<String> because,
        @Schema(description = "The law that this rests on.") List<String> citations,
        @Schema(description = "What to do now.") List<String> whatNext,
        @Schema(description = "The questions whose answer would help, by name; only for a maybe.") List<String> openQuestions,
        @Schema(description = "Who else can help; empty when the answer is yes.") List<SignpostView> whoCanHelp,
        ContactView contact, String note) {

    private static final String UNSURE = "It depends on something that you are not sure about.";
    private static final String NO_DECISION = "This is not a decision. It is a first answer to the few things that you told us, "
            + "and we have kept nothing of them.";
    private static final String YOU_IS_THEM = " \"You\" in the reasons means the person for whom you are asking.";

    static SelfCheckView of(SelfCheckRequest answers, Verdict verdict, ContactView contact, List<SignpostView> others) {
        List<String> reasons = verdict.grounds().stream().map(Ground::text).distinct().toList();
        boolean isYes = verdict.answer() == Answer.VERY_LIKELY_YES;
        return new SelfCheckView(verdict.answer(), verdict.answer().headline(answers.askingFor()),
                reasons.isEmpty() ? List.of(UNSURE) : reasons, verdict.citations(), NextSteps.after(verdict, answers),
                verdict.answer() == Answer.MAYBE ? NextSteps.openQuestions(answers).map(Question::field).toList() : List.of(),
                isYes ? List.of() : others, contact,
                answers.askingFor() == ForWhom.SOMEONE_ELSE ? NO_DECISION + YOU_IS_THEM : NO_DECISION);
    }

    /** The answer alone tells of a legal status. */
    @Override
    public String toString() {
        return "SelfCheckView[withheld]";
    }
}
