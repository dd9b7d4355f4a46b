package org.imha.eligibility.guidance;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.eligibility.guidance.contact.ContactView;
import org.imha.eligibility.guidance.contact.SignpostView;
import org.imha.eligibility.guidance.selfcheck.Answer;
import org.imha.eligibility.guidance.selfcheck.Ground;
import org.imha.eligibility.rules.facts.Country;

/** What the public is told about Independent Mental Health Advocacy. */
public record GuidanceView(String summary, String independent, String freeOfCharge, String yourChoice,
        @Schema(description = "By the law of each country whose rules are in force here.") List<WhoCanBeSupportedView> whoCanBeSupported,
        List<HelpTopicView> whatAnAdvocateHelpsWith,
        List<RightView> whatAnAdvocateMayDo, IfNotView ifYouDoNotQualify, GettingInTouchView gettingInTouch,
        @Schema(description = "Where to ask about oneself.") String selfCheck, String note) {

    /** The answer of the rules in force for common situations. */
    public record WhoCanBeSupportedView(Country country,
            @Schema(description = "The rule set that gave the answers.") String ruleSet,
            @Schema(description = "Each of these by itself gives the right.") List<SituationView> givesTheRight,
            @Schema(description = "These by themselves do not; another ground may be there at the same time.") List<SituationView> doesNotByItself) {
    }

    /** One situation, and why the rules answer as they do. */
    public record SituationView(String situation, Answer answer, List<Ground> because) {
    }

    /** One thing that help covers. */
    public record HelpTopicView(String code, String text, String forWhom, boolean alsoForInformalPatients, String citation) {

        private static final String EVERYBODY = "Everybody who has the right to an advocate.";
        private static final String NOT_INFORMAL = "Everybody who has the right to an advocate. "
                + "Where informal patients have the right too, it does not cover this.";

        static HelpTopicView of(HelpTopic topic) {
            return new HelpTopicView(topic.name(), topic.words(), topic.isAlsoForInformalPatients() ? EVERYBODY : NOT_INFORMAL,
                    topic.isAlsoForInformalPatients(), topic.citation());
        }
    }

    /** One thing that an advocate may do. */
    public record RightView(String code, String text, String citation) {

        static RightView of(AdvocateRight right) {
            return new RightView(right.name(), right.words(), right.citation());
        }
    }

    /** What somebody can expect who does not qualify. */
    public record IfNotView(String text, List<SignpostView> whoCanHelp) {
    }

    /** How to ask for an advocate. */
    public record GettingInTouchView(List<String> howTo, ContactView contact) {
    }
}
