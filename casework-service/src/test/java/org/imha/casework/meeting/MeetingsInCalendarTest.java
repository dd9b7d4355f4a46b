package org.imha.casework.meeting;

import static org.imha.casework.testing.Cases.OTHER_ADVOCATE;
import static org.imha.casework.testing.Cases.allocate;
import static org.imha.casework.testing.Cases.as;
import static org.imha.casework.testing.Cases.close;
import static org.imha.casework.testing.Cases.otherAdvocate;
import static org.imha.casework.testing.Cases.version;
import static org.imha.casework.testing.Cases.waiting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.imha.casework.model.calendar.CalendarEntry;
import org.imha.casework.testing.WithReferrals;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class MeetingsInCalendarTest {

    private static final Instant NOW = Instant.parse("2150-06-01T12:00:00Z");

    @Inject
    MeetingsInCalendar calendar;

    @Test
    void holdsWhatTheAdvocateIsToGoToInWordsThatTellNothing() {
        // Given: one with an end and one without, one called off, one long over, one of a closed case
        UUID caseId = of(OTHER_ADVOCATE);
        meeting(caseId, "2150-06-03T23:30:00Z", "\"endsAt\": \"2150-06-04T02:00:00Z\"");
        meeting(caseId, "2150-06-02T10:00:00Z", "\"aims\": \"Leave\"");
        meeting(caseId, "2150-06-05T10:00:00Z", "\"cancellation\": {\"cancelledBy\": \"WARD\"}");
        meeting(caseId, "2150-04-01T10:00:00Z", "\"aims\": \"Leave\"");
        UUID closed = of(OTHER_ADVOCATE);
        meeting(closed, "2150-06-02T10:00:00Z", "\"aims\": \"Leave\"");
        close(closed, "DISCHARGED", otherAdvocate()).statusCode(200);

        // When
        List<CalendarEntry> entries = QuarkusTransaction.requiringNew().call(() -> calendar.entriesOf(OTHER_ADVOCATE, NOW));

        // Then
        assertEquals(List.of("7K4M-29QX", "7K4M-29QX"), entries.stream().map(CalendarEntry::reference).toList());
        assertEquals(List.of(Instant.parse("2150-06-02T11:00:00Z"), Instant.parse("2150-06-04T02:00:00Z")),
                entries.stream().map(CalendarEntry::until).toList());
        assertEquals(LocalDate.parse("2150-06-04"), entries.getLast().on());
        assertEquals(CalendarEntry.Label.MEETING, entries.getFirst().label());
    }

    private static UUID of(String advocateId) {
        UUID id = waiting(false);
        allocate(id, advocateId, version(id)).statusCode(200);
        return id;
    }

    private static void meeting(UUID caseId, String at, String more) {
        as(otherAdvocate()).header("Idempotency-Key", UUID.randomUUID())
                .body("{\"type\": \"TRIBUNAL\", \"scheduledAt\": \"" + at + "\", \"requestedBy\": \"PATIENT\", " + more + "}")
                .post("/v1/cases/{id}/meetings", caseId).then().statusCode(201);
    }
}
