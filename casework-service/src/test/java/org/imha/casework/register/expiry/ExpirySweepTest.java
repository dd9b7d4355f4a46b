package org.imha.casework.register.expiry;

import static org.imha.casework.testing.Register.announced;
import static org.imha.casework.testing.Register.change;
import static org.imha.casework.testing.Register.entry;
import static org.imha.casework.testing.Register.freshName;
import static org.imha.casework.testing.Register.registered;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.testing.Rows;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class ExpirySweepTest {

    private static final String DBS = "uk.org.imha.advocate.dbs-expiring.v1";
    private static final String REQUIREMENT = "uk.org.imha.advocate.requirement-expiring.v1";
    private static final LocalDate LAST_DAY = LocalDate.parse("2190-01-01");

    @Inject
    ExpirySweep sweep;

    @Test
    void warnsOnceAtEachDistanceAndOnceWhenItIsOver() {
        // Given
        String id = registered(entry(freshName()));

        // When
        for (int left : List.of(61, 60, 60, 45, 30, 29, 7, 1, 0, -1, -1, -40)) {
            sweep.warnOn(LAST_DAY.minusDays(left));
        }

        // Then
        assertEquals(List.of(DBS, DBS, DBS, DBS), announced(id));
        assertEquals(List.of("APPROACHING", "APPROACHING", "APPROACHING", "EXPIRED"), states(id));
    }

    @Test
    void whoHearsLateHearsOfTheNearestOnly() {
        String id = registered(entry(freshName()));
        sweep.warnOn(LAST_DAY.minusDays(5));
        assertEquals(List.of(DBS), announced(id));
    }

    @Test
    void aNewDayIsWarnedOfAnewAndOtherThingsByTheirName() {
        // Given
        String id = registered(entry(freshName()));
        sweep.warnOn(LAST_DAY.minusDays(5));

        // When
        change(id, """
                {"credentials": {"dbs": {"recheckDue": "2195-01-01"}, "qualifications": [],
                 "practisingTowards": {"title": "Independent Advocacy", "deadline": "2190-01-01"}}}""").statusCode(200);
        sweep.warnOn(LAST_DAY.minusDays(5));
        sweep.warnOn(LocalDate.parse("2194-12-30"));

        // Then
        assertEquals(List.of(DBS, REQUIREMENT, REQUIREMENT, DBS), announced(id));
    }

    @Test
    void whoHasLeftIsNobodysWorry() {
        String id = registered(entry(freshName()).replace("\"activeUntil\": null", "\"activeUntil\": \"2189-01-01\""));
        sweep.warnOn(LAST_DAY);
        assertEquals(List.of(), announced(id));
    }

    private static List<String> states(String id) {
        return Rows.query("SELECT payload::jsonb->>'state' AS state FROM outbox WHERE aggregateid = ? ORDER BY position",
                UUID.fromString(id)).stream().map((Map<String, Object> row) -> (String) row.get("state")).toList();
    }
}
