package org.imha.eligibility.rules.duty;

import java.util.List;
import java.util.Optional;

import org.imha.eligibility.rules.Evaluation;
import org.imha.eligibility.rules.Outcome;
import org.imha.eligibility.rules.RuleSet;

/**
 * What follows for others from an answer.
 *
 * @param responsibleAuthority who must arrange the help, by ground
 * @param informationDuty who must tell the person that help is available, orally and in writing, by ground
 * @param notificationDuty who must tell the provider of the person, by ground (MHA 2025)
 * @param interviewDuty whether the provider must arrange an interview without being asked (MHA 2025)
 * @param managersInformationDuty whether the hospital's managers must tell an informal patient of the help (MHA 2025)
 * @param visitDuty whose request for a visit must be met
 */
public record Duties(List<Duty> responsibleAuthority, List<Duty> informationDuty, List<Duty> notificationDuty,
        boolean interviewDuty, boolean managersInformationDuty, VisitDuty visitDuty) {

    /** Nobody owes anything to a person who does not qualify. */
    private static final Duties NONE = new Duties(List.of(), List.of(), List.of(), false, false,
            new VisitDuty(List.of(), null, null));

    public static Duties of(Evaluation evaluation, RuleSet ruleSet, Optional<VisitRequester> requester) {
        return evaluation.outcome() == Outcome.NOT_QUALIFYING
                ? NONE.askedBy(requester)
                : DutyBook.of(ruleSet).owed(evaluation).askedBy(requester);
    }

    private Duties askedBy(Optional<VisitRequester> requester) {
        return new Duties(responsibleAuthority, informationDuty, notificationDuty, interviewDuty, managersInformationDuty,
                visitDuty.askedBy(requester));
    }
}
