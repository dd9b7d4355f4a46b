package org.imha.casework.allocation.waiting;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.imha.casework.testing.Cases.aCase;
import static org.imha.casework.testing.Cases.allocate;
import static org.imha.casework.testing.Cases.as;
import static org.imha.casework.testing.Cases.coordinator;
import static org.imha.casework.testing.Cases.stored;
import static org.imha.casework.testing.Register.advocate;
import static org.imha.casework.testing.Register.entry;
import static org.imha.casework.testing.Register.freshName;
import static org.imha.casework.testing.Register.registered;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.imha.casework.model.CaseFile;
import org.imha.casework.model.known.Background;
import org.imha.casework.model.known.Circumstances;
import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.testing.Rows;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class WaitingResourceTest {

    private static final String MARCH = "2026-03-01T09:00:00Z";
    private static final String APRIL = "2026-04-01T09:00:00Z";

    @Test
    void byDeadlineThenUrgencyThenAge() {
        // Given
        String young = waiting(null, false, APRIL);
        String old = waiting(null, false, MARCH);
        String urgent = waiting(null, true, APRIL);
        String later = waiting("2026-07-02", true, MARCH);
        String sooner = waiting("2026-07-01", false, APRIL);
        List<String> expected = List.of(sooner, later, urgent, old, young);

        // When
        List<String> ids = new ArrayList<>();
        String next = null;
        do {
            var page = as(coordinator()).queryParam("limit", 2).queryParams(next == null ? Map.of()
                    : Map.of("cursor", next)).get("/v1/cases/waiting").then().statusCode(200);
            ids.addAll(page.extract().path("items.id"));
            next = page.extract().path("next");
        } while (next != null);

        // Then
        assertEquals(ids.stream().distinct().toList(), ids);
        assertEquals(expected, ids.stream().filter(expected::contains).toList());
        as(coordinator()).queryParam("limit", 200).get("/v1/cases/waiting").then()
                .body("items[0].position", equalTo(1)).body("items[1].position", equalTo(2))
                .body(row(sooner) + ".because.order.join(' ')", equalTo("DEADLINE URGENCY AGE"))
                .body(row(sooner) + ".because[0].sentence", containsString("2026-07-01"))
                .body(row(urgent) + ".because[1].sentence", equalTo("The referrer calls it urgent."))
                .body(not(containsString("Sam")));
        assertEquals("LIST", Rows.accessLog(UUID.fromString(sooner)).getLast().get("action"));
    }

    @Test
    void aPageGoesOnAfterACaseThatSomebodyTookMeanwhile() {
        // Given
        String first = waiting("2020-01-01", false, MARCH);
        String second = waiting("2020-01-02", false, MARCH);
        String next = as(coordinator()).queryParam("limit", 1).get("/v1/cases/waiting").then().body("items[0].id",
                equalTo(first)).extract().path("next");

        // When
        allocate(UUID.fromString(first), "advocate-one", 0).statusCode(200);

        // Then
        as(coordinator()).queryParam("limit", 1).queryParam("cursor", next).get("/v1/cases/waiting").then()
                .body("items[0].id", equalTo(second)).body("items[0].position", equalTo(1));
        allocate(UUID.fromString(second), "advocate-one", 0).statusCode(200);
    }

    @Test
    void anAdvocateSeesOnlyWhatTheyMayHave() {
        // Given
        String adult = waiting("2019-01-01", false, MARCH);
        String name = freshName();
        registered(entry(name).replace("\"selfAllocation\": false", "\"selfAllocation\": true"));
        String forChildren = freshName();
        registered(entry(forChildren, "\"CHILD\"").replace("\"selfAllocation\": false", "\"selfAllocation\": true"));

        // Then
        as(advocate(name)).queryParam("limit", 200).get("/v1/cases/waiting").then().statusCode(200)
                .body(row(adult) + ".etag", equalTo("\"0\""));
        as(advocate(forChildren)).queryParam("limit", 200).get("/v1/cases/waiting").then().statusCode(200)
                .body("items.id.contains('" + adult + "')", equalTo(false));
        allocate(UUID.fromString(adult), "advocate-one", 0).statusCode(200);
    }

    private static String row(String id) {
        return "items.find { it.id == '" + id + "' }";
    }

    private static String waiting(String deadline, boolean urgent, String receivedAt) {
        Background background = new Background(LocalDate.parse("1990-03-01"), Instant.parse(receivedAt), null, urgent,
                Circumstances.UNKNOWN, null);
        CaseFile file = aCase(false, background);
        file.nextDeadlineIs(deadline == null ? null : LocalDate.parse(deadline));
        return stored(file).toString();
    }
}
