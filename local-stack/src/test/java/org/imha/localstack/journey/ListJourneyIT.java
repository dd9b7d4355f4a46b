package org.imha.localstack.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.imha.localstack.Service;
import org.imha.localstack.demo.Api.Answer;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class ListJourneyIT {

    private static final int ROWS = 300;
    /** When the service is killed: some rows are settled, and most are not. */
    private static final int SOME = 20;
    private static final int MOST_LOOKS = 3000;
    private static final String HEADER = "callerReference,familyName,givenNames,dateOfBirth,hospitalOdsCode,ward,section,"
            + "sectionStartedAt,hospitalCountry,informedOfRights,consent,reason\n";

    private final Journey journey = new Journey();
    /** Nobody else is called so. */
    private final String family = ThreadLocalRandom.current().ints(10, 'a', 'z' + 1).mapToObj(Character::toString)
            .collect(Collectors.joining());

    @Test
    void aListWhoseServiceIsKilledInTheMiddleEndsAndEachRowIsOneReferral() {
        // Given
        String file = list();
        String path = send(file);
        JsonNode halfway = await(path, SOME);
        assertTrue(halfway.path("processed").asInt() < ROWS, halfway.toString());

        // When
        journey.stack.kill(Service.REFERRAL);
        journey.stack.start(Service.REFERRAL);

        // Then
        JsonNode ended = await(path, ROWS);
        assertEquals(ROWS, ended.path("created").asInt(), ended.toString());
        Set<String> referrals = referralsOfRows(path);
        assertEquals(ROWS, referrals.size());
        assertEquals(referrals, referralsFound());

        // And the same file again adds nothing
        String again = send(file);
        JsonNode known = await(again, ROWS);
        assertEquals(ROWS, known.path("alreadyThere").asInt(), known.toString());
        assertEquals(referrals, referralsOfRows(again));
        assertEquals(referrals, referralsFound());
    }

    private String list() {
        return HEADER + IntStream.range(0, ROWS)
                .mapToObj(row -> "%s-%d,%s,Person %d,01/02/1980,RXM54,Larch,S3,01/05/2026,England,yes,agreed,Wants help%n"
                        .formatted(family, row, family, row))
                .collect(Collectors.joining());
    }

    private String send(String file) {
        Answer answer = journey.api.upload("trust-rxm", "/v1/referrals:import", "text/csv", file);
        assertEquals(202, answer.status(), answer.body().toString());
        assertEquals(ROWS, answer.body().path("received").asInt());
        return answer.body().at("/links/self").asText();
    }

    /** A list takes longer than other things that are waited for. */
    private JsonNode await(String path, int processed) {
        for (int look = 0; look < MOST_LOOKS; look++) {
            JsonNode job = journey.api.get("trust-rxm", path).body();
            boolean ended = processed < ROWS || job.path("status").asText().equals("DONE");
            if (job.path("processed").asInt() >= processed && ended) {
                return job;
            }
            Journey.pause();
        }
        throw new AssertionError("The list does not end: " + journey.api.get("trust-rxm", path).body());
    }

    private Set<String> referralsOfRows(String path) {
        Set<String> referrals = new HashSet<>();
        String cursor = "";
        do {
            JsonNode page = journey.api.get("trust-rxm", path + "/rows?limit=200" + cursor).body();
            page.path("items").forEach(row -> referrals.add(row.path("referralId").asText()));
            cursor = next(page);
        } while (!cursor.isEmpty());
        return referrals;
    }

    /** Whoever else would have come of the list has the name, too. */
    private Set<String> referralsFound() {
        Set<String> referrals = new HashSet<>();
        JsonNode wanted = new ObjectMapper().createObjectNode().put("text", family).put("includeOver", true);
        String cursor = "";
        int found = 0;
        do {
            JsonNode page = journey.api.post("coordinator", "/v1/referrals/searches?limit=200" + cursor, wanted, null).body();
            page.path("items").forEach(item -> referrals.add(item.path("id").asText()));
            found += page.path("items").size();
            cursor = next(page);
        } while (!cursor.isEmpty());
        assertEquals(referrals.size(), found);
        return referrals;
    }

    private static String next(JsonNode page) {
        return page.path("next").isTextual() ? "&cursor=" + page.path("next").asText() : "";
    }
}
