package org.imha.records.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.imha.kernel.event.EligibilityStanding;
import org.imha.records.gate.RecordsGate.Question;
import org.imha.records.model.CaseStanding;
import org.imha.records.model.GrantRoute;
import org.imha.records.model.GrantScope;
import org.imha.records.model.GrantScope.RecordType;
import org.imha.records.model.GrantStatus;
import org.imha.records.model.LawfulBasis;
import org.imha.records.model.RecordsAccessGrant;
import org.imha.records.model.RecordsAccessGrant.Terms;
import org.imha.records.model.StatusChange.Act;
import org.junit.jupiter.api.Test;

class RecordsGateTest {

    private static final Instant NOW = Instant.parse("2026-06-10T11:00:00Z");
    private static final UUID CASE = UUID.randomUUID();
    private static final RecordType HOSPITAL = RecordType.HOSPITAL_DETENTION_AND_TREATMENT;

    @Test
    void ofAllCombinationsExactlyOneIsPermitted() {
        int permitted = 0;
        for (EligibilityStanding standing : EligibilityStanding.values()) {
            for (boolean open : new boolean[] { true, false }) {
                for (String advocate : new String[] { "advocate-one", "advocate-two", null }) {
                    for (GrantStatus status : GrantStatus.values()) {
                        for (Instant end : new Instant[] { NOW.plusSeconds(1), NOW, NOW.minusSeconds(1) }) {
                            for (RecordType type : RecordType.values()) {
                                for (String holder : new String[] { "RXM", "RXT" }) {
                                    Decision decision = RecordsGate.decide(new Question("advocate-one", type, holder, NOW),
                                            Optional.of(standing(standing, open, advocate)), List.of(grant(status, end)));
                                    permitted += decision.isPermitted() ? 1 : 0;
                                }
                            }
                        }
                    }
                }
            }
        }
        assertEquals(1, permitted);
    }

    @Test
    void saysWhyNot() {
        assertEquals(DecisionReason.CASE_UNKNOWN, RecordsGate.decide(question(), Optional.empty(), List.of(active())).reason());
        assertEquals(DecisionReason.NOT_YOUR_CASE,
                decide(standing(EligibilityStanding.QUALIFIES, true, "advocate-two"), active()));
        assertEquals(DecisionReason.CASE_CLOSED,
                decide(standing(EligibilityStanding.QUALIFIES, false, "advocate-one"), active()));
        assertEquals(DecisionReason.NOT_QUALIFYING,
                decide(standing(EligibilityStanding.UNDETERMINED, true, "advocate-one"), active()));
        assertEquals(DecisionReason.GRANT_WITHDRAWN, decide(good(), grant(GrantStatus.WITHDRAWN, NOW.plusSeconds(9))));
        assertEquals(DecisionReason.GRANT_SUSPENDED, decide(good(), grant(GrantStatus.SUSPENDED, NOW.plusSeconds(9))));
        assertEquals(DecisionReason.GRANT_EXPIRED, decide(good(), grant(GrantStatus.ACTIVE, NOW)));
        assertEquals(DecisionReason.NO_GRANT, RecordsGate.decide(question(), Optional.of(good()), List.of()).reason());
        assertEquals(DecisionReason.OUT_OF_SCOPE,
                RecordsGate.decide(new Question("advocate-one", HOSPITAL, "RXT", NOW), Optional.of(good()), List.of(active()))
                        .reason());
    }

    @Test
    void aGrantThatNamesAnotherAdvocateIsNobodyElses() {
        RecordsAccessGrant others = RecordsAccessGrant.create(UUID.randomUUID(), terms("advocate-two", NOW.plusSeconds(9)),
                act());
        assertFalse(RecordsGate.decide(question(), Optional.of(good()), List.of(others)).isPermitted());
    }

    @Test
    void aFreshConsentCountsAfterAnEarlierOneWasWithdrawn() {
        RecordsAccessGrant fresh = active();
        Decision decision = RecordsGate.decide(question(), Optional.of(good()),
                List.of(fresh, grant(GrantStatus.WITHDRAWN, NOW.plusSeconds(9))));
        assertEquals(fresh.id(), decision.grantId());
    }

    private static DecisionReason decide(CaseStanding standing, RecordsAccessGrant grant) {
        return RecordsGate.decide(question(), Optional.of(standing), List.of(grant)).reason();
    }

    private static Question question() {
        return new Question("advocate-one", HOSPITAL, "RXM", NOW);
    }

    private static CaseStanding good() {
        return standing(EligibilityStanding.QUALIFIES, true, "advocate-one");
    }

    private static CaseStanding standing(EligibilityStanding standing, boolean open, String advocate) {
        CaseStanding known = new CaseStanding(CASE, UUID.randomUUID(), standing, NOW);
        known.allocatedTo(advocate, NOW);
        if (!open) {
            known.closed(NOW);
        }
        return known;
    }

    private static RecordsAccessGrant active() {
        return grant(GrantStatus.ACTIVE, NOW.plusSeconds(9));
    }

    private static RecordsAccessGrant grant(GrantStatus status, Instant end) {
        RecordsAccessGrant grant = RecordsAccessGrant.create(UUID.randomUUID(), terms("advocate-one", end), act());
        switch (status) {
            case ACTIVE -> {
            }
            case WITHDRAWN -> grant.withdraw(act());
            case SUSPENDED -> grant.suspend(act());
            case EXPIRED -> grant.expire(act());
        }
        return grant;
    }

    private static Terms terms(String advocate, Instant end) {
        return new Terms(CASE, advocate, new LawfulBasis(GrantRoute.CONSENT, null, null),
                new GrantScope("RXM", HOSPITAL, null, null, "Tribunal", false), end);
    }

    private static Act act() {
        return new Act("advocate-one", NOW.minusSeconds(3600), null, null);
    }
}
