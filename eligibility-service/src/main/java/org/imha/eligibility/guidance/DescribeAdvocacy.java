package org.imha.eligibility.guidance;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.eligibility.guidance.GuidanceView.GettingInTouchView;
import org.imha.eligibility.guidance.GuidanceView.HelpTopicView;
import org.imha.eligibility.guidance.GuidanceView.IfNotView;
import org.imha.eligibility.guidance.GuidanceView.RightView;
import org.imha.eligibility.guidance.GuidanceView.SituationView;
import org.imha.eligibility.guidance.GuidanceView.WhoCanBeSupportedView;
import org.imha.eligibility.guidance.contact.ContactConfig;
import org.imha.eligibility.guidance.contact.ContactView;
import org.imha.eligibility.guidance.contact.SignpostView;
import org.imha.eligibility.guidance.selfcheck.Answer;
import org.imha.eligibility.guidance.selfcheck.RulesInForce;
import org.imha.eligibility.guidance.selfcheck.Verdict;
import org.imha.eligibility.guidance.selfcheck.WhichCountry;
import org.imha.eligibility.model.RuleSetCalendar;
import org.imha.eligibility.rules.RuleSet;
import org.imha.eligibility.rules.facts.Country;

/** Tells the public who can have an advocate by the rules in force, and what an advocate does for them. */
@ApplicationScoped
public class DescribeAdvocacy {

    private final RulesInForce rules;
    private final RuleSetCalendar calendar;
    private final ContactConfig contacts;
    private final Clock clock;

    DescribeAdvocacy(RulesInForce rules, RuleSetCalendar calendar, ContactConfig contacts, Clock clock) {
        this.rules = rules;
        this.calendar = calendar;
        this.contacts = contacts;
        this.clock = clock;
    }

    public GuidanceView describe() {
        Instant now = clock.instant();
        return new GuidanceView(PublicWords.SUMMARY, PublicWords.INDEPENDENT, PublicWords.FREE_OF_CHARGE,
                PublicWords.YOUR_CHOICE,
                Stream.of(Country.values()).flatMap(country -> calendar.inForce(country, now).stream())
                        .map(this::whoCanBeSupported).toList(),
                Stream.of(HelpTopic.values()).map(HelpTopicView::of).toList(),
                Stream.of(AdvocateRight.values()).map(RightView::of).toList(),
                new IfNotView(PublicWords.IF_NOT, SignpostView.all(contacts)),
                new GettingInTouchView(PublicWords.HOW_TO, ContactView.of(contacts)),
                "/v1/guidance/self-check", PublicWords.NOTE);
    }

    private WhoCanBeSupportedView whoCanBeSupported(RuleSet ruleSet) {
        WhichCountry country = WhichCountry.of(ruleSet.country());
        List<SituationView> all = Stream.of(CommonSituation.values()).map(situation -> view(situation, country)).toList();
        return new WhoCanBeSupportedView(ruleSet.country(), ruleSet.id(),
                all.stream().filter(DescribeAdvocacy::isYes).toList(),
                all.stream().filter(situation -> !isYes(situation)).toList());
    }

    private SituationView view(CommonSituation situation, WhichCountry country) {
        Verdict verdict = rules.about(situation.in(country));
        return new SituationView(situation.words(), verdict.answer(), verdict.grounds());
    }

    private static boolean isYes(SituationView situation) {
        return situation.answer() == Answer.VERY_LIKELY_YES;
    }
}
