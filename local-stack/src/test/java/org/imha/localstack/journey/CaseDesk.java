package org.imha.localstack.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import org.imha.localstack.demo.Api.Answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What an advocate and the office write down about one case, through the gateway. Everything happens today. */
final class CaseDesk {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final LocalDate TODAY = LocalDate.now(LONDON);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Journey journey;
    private final String path;
    private final String advocate;

    CaseDesk(Journey journey, String caseId, String advocate) {
        this.journey = journey;
        this.path = "/v1/cases/" + caseId;
        this.advocate = advocate;
    }

    /** Somebody on a ward of the other trust, detained since yesterday; an own NHS number each time. */
    static ObjectNode personOn(String ward) {
        ObjectNode form = Journey.detainedUnderSection2();
        form.withObject("/referrer/organisation").put("odsCode", "RXT").put("name", "Another Trust");
        form.withObject("/location").put("ward", ward).withObject("/hospital").put("odsCode", "RXT54");
        ((ObjectNode) form.path("legalStatus").path("authorities").get(0)).put("startedAt",
                TODAY.minusDays(1).atTime(12, 0).atZone(LONDON).toInstant().toString());
        return form;
    }

    static CaseDesk of(Journey journey, String ward, String advocate) {
        Answer referred = journey.api.create("trust-rxt", "/v1/referrals", personOn(ward));
        assertEquals(201, referred.status(), referred.body().toString());
        JsonNode page = journey.api.await("coordinator",
                "/v1/cases?referralId=" + referred.body().path("id").asText(), body -> !body.path("items").isEmpty());
        return new CaseDesk(journey, page.path("items").get(0).path("id").asText(), advocate);
    }

    CaseDesk allocated() {
        change("coordinator", "allocation", "{'advocateId': '" + advocate + "'}");
        return this;
    }

    /** As the case's advocate. */
    JsonNode record(String what, String body) {
        return record(advocate, what, body);
    }

    JsonNode record(String who, String what, String body) {
        Answer answer = journey.api.create(who, path + "/" + what, json(body));
        assertEquals(201, answer.status(), what + " " + answer.body());
        return answer.body();
    }

    void change(String who, String what, String body) {
        Answer answer = journey.api.post(who, path + "/" + what, json(body), journey.api.get(who, path).etag());
        assertEquals(200, answer.status(), what + " " + answer.body());
    }

    /** A later step of something that was recorded. */
    void follow(String who, String what, String body) {
        String etag = journey.api.get(who, path + "/" + what.substring(0, what.lastIndexOf('/'))).etag();
        Answer answer = journey.api.post(who, path + "/" + what, json(body), etag);
        assertEquals(2, answer.status() / 100, what + " " + answer.body());
    }

    void contact(String outcome) {
        record("contacts", """
                {'direction': 'OUTGOING', 'channel': 'WARD_PHONE', 'with': {'kind': 'PERSON'}, 'occurredAt': '%s',
                 'outcome': '%s', 'durationMinutes': 15, 'note': 'Rang the ward.'}""".formatted(now(0), outcome));
    }

    void visit(String outcome, String more) {
        record("visits", """
                {'requestedBy': {'kind': 'PATIENT', 'requestedOn': '%s'}, 'arrivedAt': '%s', 'leftAt': '%s',
                 'place': 'The ward', 'outcome': '%s'%s}""".formatted(TODAY, now(0), now(0), outcome, more));
    }

    void meeting(String type, String requestedBy, String ending) {
        record("meetings", """
                {'type': '%s', 'scheduledAt': '%s', 'requestedBy': '%s', %s}"""
                .formatted(type, now(0), requestedBy, ending));
    }

    Answer ask(String who, String what) {
        return journey.api.get(who, path + what);
    }

    Answer tryTo(String who, String what, String body) {
        return journey.api.create(who, path + "/" + what, json(body));
    }

    String path() {
        return path;
    }

    static Instant now(int minutesAgo) {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS).minus(minutesAgo, ChronoUnit.MINUTES);
    }

    static JsonNode json(String body) {
        try {
            return JSON.readTree(body.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
