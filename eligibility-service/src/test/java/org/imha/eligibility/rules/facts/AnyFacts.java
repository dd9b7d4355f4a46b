package org.imha.eligibility.rules.facts;

import static org.imha.eligibility.rules.facts.APerson.NOW;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Facts about anybody at all, sensible or not. */
public final class AnyFacts {

    private AnyFacts() {
    }

    public static EligibilityFacts nothingStated() {
        return new EligibilityFacts(NOW, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    public static Arbitrary<EligibilityFacts> facts() {
        return facts(authorities(Arbitraries.of(Provision.class)).list().ofMaxSize(4));
    }

    /** Hours without a start cannot be foreseen exactly: here everything has one, and nothing is announced for later. */
    public static Arbitrary<EligibilityFacts> datedFacts() {
        return facts(authorities(Arbitraries.of(Provision.class))
                .filter(authority -> authority.startedAt() != null).list().ofMaxSize(4))
                .map(facts -> change(facts).treatment(notForeseen(facts)).legalStatusCode(null).build());
    }

    /** Never s.4 that has become s.2. */
    public static Arbitrary<List<Authority>> heldUnder(Provision... provisions) {
        return authorities(Arbitraries.of(provisions))
                .map(authority -> new Authority(authority.provision(), authority.startedAt(), authority.expiresAt(),
                        authority.continuedBy(), authority.endedAt(), null, authority.discharge(), null))
                .list().ofMinSize(1).ofMaxSize(3);
    }

    public static FactsChange change(EligibilityFacts facts) {
        return new FactsChange(facts);
    }

    /** A proposal announced for a later day is not an event that time alone brings about. */
    private static Treatment notForeseen(EligibilityFacts facts) {
        Treatment treatment = facts.treatment();
        return treatment == null || treatment.isProposed(facts.evaluateAt()) ? treatment
                : new Treatment(treatment.section(), treatment.discussedWith(), null, treatment.endedAt(), treatment.country());
    }

    private static Arbitrary<EligibilityFacts> facts(Arbitrary<List<Authority>> authorities) {
        Arbitrary<CommunityTreatmentOrder> orders = Combinators.combine(flags(), flags(), countries())
                .as(CommunityTreatmentOrder::new).injectNull(0.6);
        Arbitrary<Guardianship> guardianships = Combinators
                .combine(Arbitraries.of(Guardianship.Section.class), instants().injectNull(0.5), countries())
                .as(Guardianship::new).injectNull(0.7);
        Arbitrary<Treatment> treatments = Combinators.combine(Arbitraries.of(Treatment.Section.class).injectNull(0.1),
                Arbitraries.of(Treatment.DiscussedWith.class).injectNull(0.1), instants().injectNull(0.5),
                instants().injectNull(0.5), countries()).as(Treatment::new).injectNull(0.5);
        Arbitrary<LegalStatusCode> codes = Combinators.combine(Arbitraries.of(LegalStatusCode.System.class),
                Arbitraries.of("01", "03", "05", "14", "20", "32", "34", "35", "98", "99", "2")).as(LegalStatusCode::new)
                .injectNull(0.7);
        Arbitrary<LocalDate> births = Arbitraries.of("2008-06-10", "2008-06-11", "2008-02-29", "1980-01-01", "2013-05-05")
                .map(LocalDate::parse).injectNull(0.2);
        Arbitrary<Boolean[]> five = flags().array(Boolean[].class).ofSize(5);
        return Combinators.combine(authorities, orders, guardianships, treatments, codes, births, countries(), five)
                .as((held, order, guardianship, treatment, code, birth, country, flag) -> new EligibilityFacts(NOW, birth,
                        country, held, order, guardianship, treatment, code, flag[0], flag[1], flag[2], flag[3], flag[4]));
    }

    private static Arbitrary<Authority> authorities(Arbitrary<Provision> provisions) {
        return Combinators.combine(provisions, instants().injectNull(0.5), instants().injectNull(0.5),
                Arbitraries.of(Continuation.class).injectNull(0.8), instants().injectNull(0.7), instants().injectNull(0.5),
                Arbitraries.of(Discharge.class).injectNull(0.8), flags()).as(Authority::new);
    }

    private static Arbitrary<Instant> instants() {
        return Arbitraries.integers().between(-24 * 60, 24 * 60).map(hours -> NOW.plus(Duration.ofHours(hours)));
    }

    private static Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false).injectNull(0.4);
    }

    private static Arbitrary<Country> countries() {
        return Arbitraries.of(Country.class).injectNull(0.6);
    }
}
