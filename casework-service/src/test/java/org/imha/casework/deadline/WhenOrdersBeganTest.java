package org.imha.casework.deadline;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.imha.casework.testing.Cases.ADVOCATE;
import static org.imha.casework.testing.Cases.allocate;
import static org.imha.casework.testing.Cases.as;
import static org.imha.casework.testing.Cases.coordinator;
import static org.imha.casework.testing.Cases.version;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;

import org.imha.casework.model.CaseFiles;
import org.imha.casework.model.FollowsFacts;
import org.imha.casework.rules.calendar.LondonTime;
import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.event.Telling;
import org.imha.kernel.event.referral.AcceptanceBasis;
import org.imha.kernel.event.referral.ReferralAccepted;
import org.imha.kernel.event.referral.ReferralAmended;
import org.imha.kernel.testing.Events;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Whatever began on a day that the referral states has its windows; what has no day is named as not covered. */
@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class WhenOrdersBeganTest {

    private static final Pattern DAYS_AGO = Pattern.compile("-P\\d+D");

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    Neighbour referrals;

    @BeforeEach
    void nothingWasSaid() {
        referrals.forget();
    }

    /** What the referral says (-P10D is ten days ago); the windows; one of the citations; what is not covered. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "communityTreatmentOrder": {"inForce": true, "madeAt": "-P10D", "firstAdmittedAt": "-P40D"} | CTO_PERIOD_1_TRIBUNAL_APPLICATION CTO_PERIOD_1_EXPIRES CTO_MANAGERS_REFERENCE | MHA 1983 s.66(2)(ca) | ``
            "communityTreatmentOrder": {"inForce": true, "madeAt": "-P10D"} | CTO_PERIOD_1_TRIBUNAL_APPLICATION CTO_PERIOD_1_EXPIRES | MHA 1983 s.20A(1), (3) | FIRST_ADMISSION_NOT_KNOWN
            "communityTreatmentOrder": {"inForce": true, "madeAt": "-P10D", "firstAdmittedAt": "-P40D", "recalledAt": "-P1D"} | CTO_PERIOD_1_TRIBUNAL_APPLICATION CTO_PERIOD_1_EXPIRES CTO_MANAGERS_REFERENCE CTO_RECALL_EXPIRES | MHA 1983 s.17F(5), (6) | ``
            "communityTreatmentOrder": {"inForce": false, "revokedAt": "-P10D"}, "authorities": [{"provision": "S3", "startedAt": "-P90D"}] | CTO_REVOKED_PERIOD_1_TRIBUNAL_APPLICATION CTO_REVOKED_PERIOD_1_EXPIRES | MHA 1983 s.66(2)(cb) | NO_FIXED_DAY
            "guardianship": {"section": "S7", "acceptedAt": "-P10D"} | GUARDIANSHIP_PERIOD_1_TRIBUNAL_APPLICATION GUARDIANSHIP_PERIOD_1_EXPIRES | MHA 1983 s.66(2)(c) | ``
            "guardianship": {"section": "S37", "acceptedAt": "-P10D"} | GUARDIANSHIP_ORDER_PERIOD_1_TRIBUNAL_APPLICATION GUARDIANSHIP_ORDER_PERIOD_1_EXPIRES | MHA 1983 s.69(1)(b)(ii) | ``
            "authorities": [{"provision": "S37_41", "discharge": "CONDITIONAL", "dischargedAt": "-P10D"}] | CONDITIONAL_DISCHARGE_PERIOD_1_TRIBUNAL_APPLICATION | MHA 1983 s.75(2) | ``
            "authorities": [{"provision": "S37_41", "discharge": "CONDITIONAL", "dischargedAt": "-P30D", "deprivationOfLiberty": true, "deprivationOfLibertySince": "-P10D"}] | CONDITIONAL_DISCHARGE_PERIOD_1_TRIBUNAL_APPLICATION CONDITIONAL_DISCHARGE_REFERENCE_1 | MHA 1983 s.75(2C), in force from 18 February 2026 (MHA 2025 s.32) | ``
            "authorities": [{"provision": "S37_41", "discharge": "CONDITIONAL", "dischargedAt": "-P900D", "recalledAt": "-P10D"}] | RECALL_REFERENCE RECALL_PERIOD_2_TRIBUNAL_APPLICATION | MHA 1983 s.75(1)(a) | ``
            "authorities": [{"provision": "S37_41", "startedAt": "-P900D", "restrictionEndedAt": "-P10D"}] | S37_PERIOD_1_EXPIRES | MHA 1983 s.20, s.40(4), Sch.1 Pt.I | ``
            "authorities": [{"provision": "S3", "startedAt": "-P30D"}], "absentSince": "-P10D" | S3_PERIOD_1_TRIBUNAL_APPLICATION S3_PERIOD_1_EXPIRES S3_MANAGERS_REFERENCE ABSENCE_ENDS_LIABILITY | MHA 1983 s.18(4) | ``
            "communityTreatmentOrder": {"inForce": true, "recalled": true} | `` | `` | START_NOT_KNOWN
            "authorities": [{"provision": "S37_41", "discharge": "CONDITIONAL", "dischargedAt": "-P10D", "deprivationOfLiberty": true}] | `` | `` | START_NOT_KNOWN
            """)
    void aCaseHasTheWindowsOfWhatBeganOnAKnownDay(String said, String windows, String citation, String notCovered) {
        UUID id = opened(UUID.randomUUID(), said);
        ValidatableResponse answer = deadlines(id).body("items.status", everyItem(equalTo("OPEN")))
                .body("items.code", containsInAnyOrder(words(windows)))
                .body("items.citation", everyItem(startsWith("MHA 1983 s")));
        if (!citation.isEmpty()) {
            answer.body("items.citation", hasItem(citation));
        }
        if (notCovered.isEmpty()) {
            answer.body("notCovered", empty());
        } else {
            answer.body("notCovered.reason", everyItem(equalTo(notCovered))).body("notCovered.reason", hasItem(notCovered));
        }
    }

    @Test
    void theHoursOfARecallAreCountedFromTheDetention() {
        Instant detained = now.minus(Duration.ofHours(5));
        UUID id = opened(UUID.randomUUID(),
                "\"communityTreatmentOrder\": {\"inForce\": true, \"recalledAt\": \"" + detained + "\"}");
        deadlines(id).body("items.find {it.code == 'CTO_RECALL_EXPIRES'}.lastSafeInstant",
                equalTo(detained.plus(Duration.ofHours(72)).toString()));
    }

    @Test
    void anOrderThatIsMadeOrRevokedLaterSupersedesWhatWasReckoned() {
        // Given
        UUID referral = UUID.randomUUID();
        UUID id = opened(referral, "\"authorities\": [{\"provision\": \"S3\", \"startedAt\": \"-P90D\"}]");

        // When
        amended(referral, """
                "authorities": [{"provision": "S3", "startedAt": "-P90D"}],
                "communityTreatmentOrder": {"inForce": true, "madeAt": "-P10D"}""");

        // Then
        deadlines(id).body("items.findAll {it.status == 'OPEN'}.code",
                containsInAnyOrder("CTO_PERIOD_1_TRIBUNAL_APPLICATION", "CTO_PERIOD_1_EXPIRES", "CTO_MANAGERS_REFERENCE"))
                .body("items.find {it.code == 'CTO_MANAGERS_REFERENCE'}.opensOn", equalTo(dayAgo(90)))
                .body("items.find {it.code == 'S3_PERIOD_1_EXPIRES'}.supersededReason", equalTo("FACTS_CHANGED"))
                .body("notCovered", empty());

        // When
        amended(referral, """
                "authorities": [{"provision": "S3", "startedAt": "-P90D"}],
                "communityTreatmentOrder": {"inForce": false, "madeAt": "-P10D", "revokedAt": "-P2D"}""");

        // Then
        deadlines(id).body("items.findAll {it.status == 'OPEN'}.code",
                containsInAnyOrder("CTO_REVOKED_PERIOD_1_TRIBUNAL_APPLICATION", "CTO_REVOKED_PERIOD_1_EXPIRES"))
                .body("items.find {it.code == 'CTO_REVOKED_PERIOD_1_EXPIRES'}.opensOn", equalTo(dayAgo(2)));
    }

    /** Stored before the fields were there. */
    @Test
    void aCaseThatWasStoredWithoutTheDatesIsReckonedAsBefore() {
        UUID id = opened(UUID.randomUUID(), "\"communityTreatmentOrder\": {\"inForce\": true, \"madeAt\": \"-P10D\"}");
        assertEquals(1, Rows.execute("""
                UPDATE case_file SET circumstances = jsonb_set(circumstances #- '{legalStatus,absentSince}',
                    '{legalStatus,communityTreatmentOrder}', '{"inForce": true, "recalled": false}') WHERE id = ?""", id));
        QuarkusTransaction.requiringNew().run(() -> Arc.container().instance(FollowsFacts.class).get()
                .follow(Arc.container().instance(CaseFiles.class).get().findById(id)));
        deadlines(id).body("notCovered.heldUnder", hasItem("CTO")).body("notCovered.reason", hasItem("START_NOT_KNOWN"))
                .body("items.findAll {it.status == 'OPEN'}", empty());
    }

    private UUID opened(UUID referral, String said) {
        theReferralSays(referral, said);
        Events.deliver(new ReferralAccepted(referral, AcceptanceBasis.STATUTORY, "/v1/referrals/" + referral));
        UUID id = (UUID) Rows.query("SELECT id FROM case_file WHERE referral_id = ?", referral).getFirst().get("id");
        // Nobody waits: other tests look at who does, the nearest deadline first.
        allocate(id, ADVOCATE, version(id)).statusCode(200);
        return id;
    }

    private void amended(UUID referral, String said) {
        theReferralSays(referral, said);
        Events.deliver(new ReferralAmended(referral, Telling.TOLD, "/v1/referrals/" + referral));
    }

    private static ValidatableResponse deadlines(UUID id) {
        return as(coordinator()).get("/v1/cases/{id}/deadlines", id).then().statusCode(200);
    }

    private void theReferralSays(UUID referral, String said) {
        referrals.answers("/v1/referrals/" + referral, 200, """
                {"id": "%s", "reference": "7K4M-29QX", "status": "ACCEPTED_STATUTORY", "mustVisit": false,
                 "receivedAt": "2026-01-05T09:00:00Z", "person": {"familyName": "Example"},
                 "legalStatus": {"hospitalCountry": "ENGLAND", %s}}""".formatted(referral,
                DAYS_AGO.matcher(said).replaceAll(ago -> now.plus(Duration.parse(ago.group())).toString())));
    }

    private String dayAgo(int days) {
        return LondonTime.dayOf(now.minus(Duration.ofDays(days))).toString();
    }

    private static String[] words(String line) {
        return line.isEmpty() ? new String[0] : line.split(" ");
    }
}
