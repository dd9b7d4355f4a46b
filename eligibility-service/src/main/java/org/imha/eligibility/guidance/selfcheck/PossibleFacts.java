package org.imha.eligibility.guidance.selfcheck;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.imha.eligibility.rules.facts.Authority;
import org.imha.eligibility.rules.facts.CommunityTreatmentOrder;
import org.imha.eligibility.rules.facts.Country;
import org.imha.eligibility.rules.facts.EligibilityFacts;
import org.imha.eligibility.rules.facts.Guardianship;
import org.imha.eligibility.rules.facts.LondonTime;
import org.imha.eligibility.rules.facts.Provision;
import org.imha.eligibility.rules.facts.Treatment;
import org.imha.eligibility.rules.facts.Treatment.DiscussedWith;

/**
 * The facts that answers may mean. An unsure answer is a fact that is not known, where the rules have one for it; the
 * country, the place and a section of several are tried one by one, because the rules know no "perhaps" for those.
 */
final class PossibleFacts {

    /** Of nobody: any age on the right side of 18 will do, and the rules read it from a date. */
    private static final int A_CHILD = 16;
    private static final int AN_ADULT = 40;

    private final SelfCheckRequest answers;
    private final Instant now;

    private PossibleFacts(SelfCheckRequest answers, Instant now) {
        this.answers = answers;
        this.now = now;
    }

    static Stream<EligibilityFacts> behind(SelfCheckRequest answers, Instant now) {
        PossibleFacts possible = new PossibleFacts(answers, now);
        return answers.country().possible().stream()
                .flatMap(country -> answers.staying().possible().stream()
                        .flatMap(inpatient -> answers.section().possible().stream()
                                .map(held -> possible.facts(country, inpatient, held))));
    }

    private EligibilityFacts facts(Country country, boolean inpatient, List<Authority> held) {
        return new EligibilityFacts(now, dateOfBirth(), country, withWhatIsUnsure(held), order(country),
                guardianship(country), treatment(country), null, inpatient, inpatient, null, null, null);
    }

    /** An authority that is not known may turn out to be guardianship or an order, whichever country answers for it. */
    private List<Authority> withWhatIsUnsure(List<Authority> held) {
        boolean unsure = answers.guardianship() == YesOrNo.NOT_SURE || answers.communityTreatmentOrder() == YesOrNo.NOT_SURE;
        return unsure ? Stream.concat(held.stream(), Stream.of(Authority.under(Provision.NOT_KNOWN))).toList() : held;
    }

    /** "No" is no order, rather than one that has ended: nothing was said of an earlier one. */
    private CommunityTreatmentOrder order(Country country) {
        return switch (answers.communityTreatmentOrder()) {
            case YES -> new CommunityTreatmentOrder(true, null, country);
            case NO -> null;
            case NOT_SURE -> new CommunityTreatmentOrder(null, null, country);
        };
    }

    private Guardianship guardianship(Country country) {
        return answers.guardianship() == YesOrNo.YES ? new Guardianship(Guardianship.Section.S7, null, country) : null;
    }

    private Treatment treatment(Country country) {
        if (answers.treatmentDiscussed() == WhichTreatment.NONE) {
            return null;
        }
        return new Treatment(answers.treatmentDiscussed().section(), DiscussedWith.REGISTERED_MEDICAL_PRACTITIONER,
                toldWhileUnder18() ? aWeekAgo() : null, null, country);
    }

    private LocalDate dateOfBirth() {
        LocalDate today = LondonTime.dayOf(now);
        return switch (answers.under18()) {
            case YES -> today.minusYears(A_CHILD);
            // 18 since today, so that they were not when they were told.
            case ONLY_WHEN_TOLD -> today.minusYears(18);
            case NO -> today.minusYears(AN_ADULT);
            case NOT_SURE -> null;
        };
    }

    private boolean toldWhileUnder18() {
        return answers.treatmentDiscussed().mayDependOnAge() && answers.under18() == WhetherUnder18.ONLY_WHEN_TOLD;
    }

    private Instant aWeekAgo() {
        return now.minus(Duration.ofDays(7));
    }
}
