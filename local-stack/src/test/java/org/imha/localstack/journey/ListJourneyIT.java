package org.imha.localstack.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.imha.localstack.Service;
import org.imha.localstack.demo.Api.Answer;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

class ListJourneyIT {

    private static final int PEOPLE = 200;

    private final Journey journey = new Journey();

    @Test
    void aListWhoseServiceIsKilledHalfWayLosesAndDoublesNobody() {
        // Given
        String list = list();
        String sent = send(list);
        journey.api.await("trust-rxm", sent, body -> body.path("processed").asInt() > 0);

        // When
        journey.stack.kill(Service.REFERRAL);
        journey.stack.start(Service.REFERRAL);

        // Then
        assertEquals(PEOPLE, awaitEnd(sent).path("created").asInt());
        List<String> referrals = journey.items("trust-rxm", sent + "/rows?limit=200").findValuesAsText("referralId");
        assertEquals(PEOPLE, new HashSet<>(referrals).size());
        journey.arrivedOnce(referrals.getFirst());
        journey.arrivedOnce(referrals.getLast());
        String again = send(list);
        assertNotEquals(sent, again);
        assertEquals(PEOPLE, awaitEnd(again).path("alreadyThere").asInt());
        assertEquals(referrals, journey.items("trust-rxm", again + "/rows?limit=200").findValuesAsText("referralId"));
        assertEquals(404, journey.api.get("trust-rxt", sent).status());
    }

    private String send(String list) {
        Answer answer = journey.api.upload("trust-rxm", "/v1/referrals:import", "text/csv", list);
        assertEquals(202, answer.status(), answer.body().toString());
        return answer.body().at("/links/self").asText();
    }

    private JsonNode awaitEnd(String path) {
        return journey.api.await("trust-rxm", path, body -> body.path("status").asText().equals("DONE"));
    }

    /** People whom no journey before has named. */
    private static String list() {
        String run = UUID.randomUUID().toString();
        return "callerReference,familyName,hospitalOdsCode,ward,section,sectionStartedAt,hospitalCountry\n"
                + IntStream.range(0, PEOPLE).mapToObj(row -> "%s-%d,Person %d,RXM54,Larch,S3,01/05/2025,England\n"
                        .formatted(run, row, row)).collect(Collectors.joining());
    }
}
