package org.imha.referral.draft;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.imha.referral.draft.Drafts.PATH;
import static org.imha.referral.draft.Drafts.as;
import static org.imha.referral.draft.Drafts.begun;
import static org.imha.referral.draft.Drafts.patch;
import static org.imha.referral.draft.Drafts.submit;
import static org.imha.referral.testing.ReferralForms.determination;
import static org.imha.referral.testing.ReferralForms.freshNhsNumber;
import static org.imha.referral.testing.ReferralForms.onSection3;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class DraftSubmissionTest {

    private static final String TRUST = Tokens.trust("RXM");
    private static final Pattern REFERRAL_ID = Pattern.compile("\"referralId\":\"([0-9a-f-]+)\"");

    @Inject
    CircuitBreakerMaintenance breakers;
    Neighbour eligibility;

    @BeforeEach
    void everybodyQualifies() {
        eligibility.forget();
        breakers.resetAll();
        eligibility.answers("/v1/eligibility/determinations", 201,
                determination(UUID.randomUUID(), "QUALIFIES_COMPULSORY", null));
    }

    @Test
    void becomesAReferralAsIfItHadBeenSentAtOnce() {
        // Given
        UUID draft = begun(TRUST, onSection3().replace("999 000 0018", freshNhsNumber()).replaceFirst("\\{",
                "{\"equality\": {\"religion\": \"SIKH\"},"));

        // When
        ValidatableResponse answer = submit(TRUST, draft);

        // Then
        UUID id = UUID.fromString(answer.statusCode(201).header("ETag", "\"0\"").body("status", equalTo("ACCEPTED_STATUTORY"))
                .body("reference", notNullValue()).body("eligibility.outcome", equalTo("QUALIFIES_COMPULSORY"))
                .extract().path("id"));
        answer.header("Location", endsWith("/v1/referrals/" + id));
        assertEquals(List.of("uk.org.imha.referral.received.v1", "uk.org.imha.referral.accepted.v1"), Rows.announced(id));
        assertEquals(1, Rows.query("SELECT 1 FROM equality_profile WHERE id = ?", id).size());
        assertEquals(0, Rows.query("SELECT 1 FROM referral_draft WHERE id = ?", draft).size());
        as(TRUST).get(PATH + draft).then().statusCode(404);
        as(TRUST).get("/v1/referrals/" + id).then().statusCode(200);
    }

    @Test
    void aFormThatIsRefusedStaysAsItIs() {
        UUID draft = begun(TRUST, "{\"person\": {\"familyName\": \"Okafor\"}}");
        submit(TRUST, draft).statusCode(422).body("errors.pointer", hasItems("#/referrer", "#/location", "#/reason"));
        as(TRUST).get(PATH + draft).then().statusCode(200).header("ETag", "\"0\"");
        assertEquals(List.of(), eligibility.requests());
        patch(TRUST, draft, "\"0\"", onSection3()).statusCode(200);
        submit(TRUST, draft).statusCode(201);
    }

    @Test
    void triedOutItStaysAndNothingIsStored() {
        eligibility.answers("/v1/eligibility/assessments", 200,
                determination(UUID.randomUUID(), "QUALIFIES_COMPULSORY", null));
        UUID draft = begun(TRUST, onSection3());
        String id = as(TRUST).header("Idempotency-Key", "try").post(PATH + draft + "/submission?validateOnly=true").then()
                .statusCode(200).body("status", equalTo("ACCEPTED_STATUTORY")).extract().path("id");
        as(TRUST).get("/v1/referrals/" + id).then().statusCode(404);
        as(TRUST).get(PATH + draft).then().statusCode(200).header("ETag", "\"0\"");
        assertTrue(eligibility.requests().getLast().contains("/assessments"));
    }

    @Test
    void aVersionThatIsNamedMustBeCurrent() {
        UUID draft = begun(TRUST, onSection3());
        as(TRUST).header("Idempotency-Key", "k1").header("If-Match", "\"4\"").post(PATH + draft + "/submission").then()
                .statusCode(412);
        as(TRUST).header("Idempotency-Key", "k1").header("If-Match", "\"0\"").post(PATH + draft + "/submission").then()
                .statusCode(201);
    }

    @Test
    void withoutEligibilityItIsTakenAllTheSame() {
        eligibility.answers("/v1/eligibility/determinations", 503, "{}");
        submit(TRUST, begun(TRUST, onSection3())).statusCode(201).body("eligibility.outcome", equalTo("PENDING"));
    }

    @Test
    void repeatedWithTheSameKeyItIsTheSameAnswer() {
        UUID draft = begun(TRUST, onSection3());
        String first = submit(TRUST, draft, "again").statusCode(201).extract().path("id");
        submit(TRUST, draft, "again").statusCode(201).header("Idempotency-Replayed", "true").body("id", equalTo(first));
        submit(TRUST, draft, "another").statusCode(404);
        as(TRUST).post(PATH + draft + "/submission").then().statusCode(400);
    }

    @Test
    void fiftyAtOnceWithTheSameKeyAreOneReferral() throws Exception {
        UUID draft = begun(TRUST, onSection3());
        List<ValidatableResponse> answers = fiftyTimes(() -> submit(TRUST, draft, "the-same"));
        Set<String> ids = new HashSet<>();
        answers.forEach(answer -> ids.add(answer.statusCode(201).extract().path("id")));
        assertEquals(1, ids.size());
        assertEquals(1, askedAbout().size());
    }

    @Test
    void fiftyAtOnceWithDifferentKeysAreOneReferral() throws Exception {
        UUID draft = begun(TRUST, onSection3());
        List<ValidatableResponse> answers = fiftyTimes(() -> submit(TRUST, draft));
        Map<Integer, Long> statuses = answers.stream()
                .collect(Collectors.groupingBy(answer -> answer.extract().statusCode(), Collectors.counting()));
        assertEquals(Map.of(201, 1L, 404, 49L), statuses);
        assertEquals(1, askedAbout().size(), "nothing is asked about a referral that never comes");
    }

    @Test
    void aChangeWhileEligibilityIsAskedIsNotLost() throws Exception {
        // Given
        UUID draft = begun(TRUST, onSection3());
        eligibility.answers("/v1/eligibility/determinations", sent -> {
            patch(TRUST, draft, "\"0\"", "{\"reason\": \"Another one\"}").statusCode(200);
            return new Neighbour.Answer(503, "{}");
        });

        // When Then
        submit(TRUST, draft).statusCode(412);
        as(TRUST).get(PATH + draft).then().statusCode(200).body("form.reason", equalTo("Another one"));
    }

    private Set<String> askedAbout() {
        return eligibility.requests().stream().map(REFERRAL_ID::matcher).filter(found -> found.find())
                .map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static List<ValidatableResponse> fiftyTimes(Supplier<ValidatableResponse> call) throws Exception {
        try (var threads = Executors.newFixedThreadPool(50)) {
            List<Callable<ValidatableResponse>> calls = IntStream.range(0, 50)
                    .<Callable<ValidatableResponse>> mapToObj(i -> call::get).toList();
            return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }
}
