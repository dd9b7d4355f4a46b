package org.imha.casework.calendar;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.imha.casework.testing.Cases.advocate;
import static org.imha.casework.testing.Cases.as;
import static org.imha.casework.testing.Cases.close;
import static org.imha.casework.testing.Cases.otherAdvocate;
import static org.imha.casework.testing.Held.allocated;
import static org.imha.casework.testing.Held.deadline;
import static org.imha.casework.testing.Held.deadlineId;
import static org.imha.casework.testing.Held.since;
import static org.imha.casework.testing.Held.under;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.testing.Rows;
import org.junit.jupiter.api.Test;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class MyCalendarResourceTest {

    /** The words that notification-service keeps out of mails, the ward and the name. */
    private static final Pattern TELLING = Pattern.compile(
            "imha|mental|health|\\bnhs\\b|psychiatr|detain|detention|diagnos|tribunal|advoca|patient|\\b(hospitals?|wards?|sections?|mha|act|s2|s3)\\b|kestrel|\\bsam\\b|S2_|expires",
            Pattern.CASE_INSENSITIVE);

    private final Instant twoDaysAgo = Instant.now().minus(Duration.ofDays(2));

    @Test
    void holdsTheLastSafeDaysOfTheAdvocatesOpenCasesInNeutralWords() {
        // Given
        UUID id = allocated(under(since("S2", twoDaysAgo)));
        UUID application = deadlineId(id, "S2_TRIBUNAL_APPLICATION");

        // When
        Response answer = calendar(advocate(), null);

        // Then
        answer.then().statusCode(200).contentType(startsWith("text/calendar")).header("Cache-Control", equalTo("no-store"));
        VEvent event = event(answer, application).orElseThrow();
        assertEquals("Due: 7K4M-29QX", event.getSummary().getValue());
        assertEquals(deadline(id, "S2_TRIBUNAL_APPLICATION").get("last_safe_day").toString().replace("-", ""),
                event.getDateStart().getValue().getRawComponents().toString(false, false));
        assertFalse(event.getDateStart().getValue().hasTime());
        assertEquals(3, event.getAlarms().size());
        assertEquals("http://localhost:8080", event.getUrl().getValue());
        assertFalse(TELLING.matcher(answer.asString()).find(), answer::asString);
        assertEquals("LIST", Rows.accessLog(application).getLast().get("action"));
    }

    @Test
    void isWrittenAsTheStandardSays() {
        allocated(under(since("S2", twoDaysAgo)));
        String text = calendar(advocate(), null).asString();
        assertTrue(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"), text);
        assertTrue(text.endsWith("END:VCALENDAR\r\n"));
        assertFalse(text.replace("\r\n", "").contains("\n"));
        assertTrue(List.of(text.split("\r\n")).stream().allMatch(line -> line.length() <= 75));
        assertTrue(Biweekly.parse(text).first().validate(ICalVersion.V2_0).isEmpty());
    }

    @Test
    void aCalendarThatHasNotChangedIsNotSentAgain() {
        UUID id = allocated(under(since("S2", twoDaysAgo)));
        String tag = calendar(advocate(), null).header("ETag");
        calendar(advocate(), tag).then().statusCode(304);
        as(advocate()).header("If-Match", "\"0\"").body("{\"outcome\": \"DONE\"}")
                .post("/v1/cases/{id}/deadlines/{d}/settlement", id, deadlineId(id, "S2_TRIBUNAL_APPLICATION")).then()
                .statusCode(200);
        calendar(advocate(), tag).then().statusCode(200);
    }

    @Test
    void othersAndClosedCasesAreNotInIt() {
        UUID id = allocated(under(since("S2", twoDaysAgo)));
        UUID application = deadlineId(id, "S2_TRIBUNAL_APPLICATION");
        assertTrue(event(calendar(otherAdvocate(), null), application).isEmpty());
        close(id, "ISSUE_RESOLVED", advocate()).statusCode(200);
        assertTrue(event(calendar(advocate(), null), application).isEmpty());
    }

    private static Response calendar(String token, String tag) {
        var request = as(token).accept("text/calendar");
        return (tag == null ? request : request.header("If-None-Match", tag)).get("/v1/my/calendar.ics");
    }

    private static Optional<VEvent> event(Response answer, UUID id) {
        ICalendar calendar = Biweekly.parse(answer.asString()).first();
        return calendar.getEvents().stream().filter(event -> event.getUid().getValue().startsWith(id.toString())).findFirst();
    }
}
