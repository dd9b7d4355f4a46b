package org.imha.localstack.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.imha.localstack.demo.Api.Answer;
import org.imha.localstack.demo.Life;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Somebody asks what is held about them; later they ask that it be erased. */
class PersonFileJourneyIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MANAGER = "manager";

    private final Journey journey = new Journey();

    @Test
    void everythingThatAnyServiceHoldsIsInTheFileAndGoneAfterTheErasure() {
        // Given
        String referral = "/v1/referrals/" + referred();
        String caseId = journey.api.await(MANAGER, referral, body -> body.hasNonNull("caseId")).path("caseId").asText();
        new Life(journey.api, new PrintStream(new ByteArrayOutputStream())).tell(caseId);
        journey.api.await(MANAGER, referral, body -> body.path("status").asText().equals("CASE_CLOSED"));

        // When
        Answer started = journey.api.create(MANAGER, "/v1/person-files", request(referral));
        assertEquals(202, started.status(), started.body().toString());
        String file = "/v1/person-files/" + started.body().path("id").asText();
        journey.api.await(MANAGER, file, body -> body.path("status").asText().equals("DONE"));

        // Then
        JsonNode content = journey.api.get(MANAGER, file + "/content").body();
        assertTrue(kinds(content).containsAll(
                Set.of("referral", "referral-history", "determination", "case", "visit", "records-grant", "notification")),
                kinds(content).toString());
        assertEquals(404, journey.api.get(MANAGER, "/v1/person-file-parts").status());

        // When
        Answer erased = journey.api.post(MANAGER, referral + "/erasure", JSON.createObjectNode().put("reason", "PERSON_ASKED"),
                journey.api.get(MANAGER, referral).etag());

        // Then
        assertEquals(200, erased.status(), erased.body().toString());
        assertEquals(410, journey.api.get(MANAGER, referral).status());
        assertEquals(404, journey.api.get("trust-rxm", referral).status());
        assertEquals(404, journey.api.get(MANAGER, file).status());
        String id = referral.substring(referral.lastIndexOf('/') + 1);
        journey.api.await(MANAGER, "/v1/cases?referralId=" + id, page -> page.path("items").isEmpty());
        journey.api.await(MANAGER, "/v1/eligibility/determinations?referralId=" + id, page -> page.path("items").isEmpty());
        journey.api.await(MANAGER, "/v1/notifications?subjectId=" + id, page -> page.path("items").isEmpty());
        journey.api.await(MANAGER, "/v1/notifications?subjectId=" + caseId, page -> page.path("items").isEmpty());
    }

    /** Somebody whom no other journey refers. */
    private String referred() {
        ObjectNode form = Journey.detainedUnderSection2().deepCopy();
        form.withObject("/person").remove("nhsNumber");
        Answer taken = journey.api.create("trust-rxm", "/v1/referrals", form);
        assertEquals(201, taken.status(), taken.body().toString());
        return taken.body().path("id").asText();
    }

    private static ObjectNode request(String referral) {
        return JSON.createObjectNode().put("referralId", referral.substring(referral.lastIndexOf('/') + 1))
                .put("purpose", "SUBJECT_ACCESS").put("requestedBy", "The person").put("reason", "By letter");
    }

    private static Set<String> kinds(JsonNode content) {
        assertTrue(content.path("sections").isArray(), content.toString());
        return StreamSupport.stream(content.path("sections").spliterator(), false)
                .map(section -> section.path("kind").asText()).collect(Collectors.toSet());
    }
}
