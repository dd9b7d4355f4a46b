package org.imha.kernel.idempotency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.imha.kernel.identity.Role;
import org.imha.kernel.probe.KernelSettings;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
@QuarkusTestResource(KernelSettings.class)
class IdempotencyTest {

    private static final String BODY = "{\"name\": \"a probe\", \"known\": true}";
    private static final String OTHER_BODY = "{\"name\": \"another probe\"}";

    @Inject
    IdempotencySweep sweep;

    @Test
    void refusesARequestWithoutAKey() {
        // When
        Response answer = coordinator().body(BODY).post("/v1/probes");

        // Then
        answer.then().statusCode(400).contentType("application/problem+json").body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
    }

    @Test
    void refusesAKeyThatIsNoKey() {
        for (String key : List.of("\"\"", "two words", "x".repeat(256), "caf\u00e9")) {
            // When
            Response answer = post(key, BODY);

            // Then
            answer.then().statusCode(400).body("code", equalTo("IDEMPOTENCY_KEY_NOT_VALID"));
        }
    }

    @Test
    void repeatsTheFirstAnswerWordForWord() {
        // Given
        String key = freshKey();
        Response first = post(key, BODY);

        // When
        Response again = post(key, BODY);

        // Then
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        again.then().statusCode(201).header("Idempotency-Replayed", "true").contentType("application/json")
                .header("Location", first.header("Location")).header("ETag", "\"0\"");
        assertEquals(first.asString(), again.asString());
        assertEquals(1, factsAbout(first));
    }

    @Test
    void everyReplayIsOnRecord() {
        // Given
        String key = freshKey();
        UUID created = UUID.fromString(post(key, BODY).path("id"));

        // When
        post(key, BODY).then().statusCode(201);
        post(key, OTHER_BODY).then().statusCode(422);

        // Then
        assertEquals(List.of("CREATE probe", "READ probe"),
                Rows.accessLog(created).stream().map(row -> row.get("action") + " " + row.get("resource_type")).toList());
    }

    @Test
    void readsAQuotedKeyAndABareOneAlike() {
        // Given
        String key = freshKey();
        String first = post("\"" + key + "\"", BODY).asString();

        // When
        Response again = post(key, BODY);

        // Then
        again.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertEquals(first, again.asString());
    }

    @Test
    void seesTheSameBodyInAnyOrderOfItsFields() {
        // Given
        String key = freshKey();
        post(key, BODY).then().statusCode(201);

        // When
        Response again = post(key, "{ \"known\":true,\n\"name\":\"a probe\" }");

        // Then
        again.then().statusCode(201).header("Idempotency-Replayed", "true");
    }

    @Test
    void refusesTheKeyForAnotherBody() {
        // Given
        String key = freshKey();
        post(key, BODY).then().statusCode(201);

        // When
        Response other = post(key, OTHER_BODY);

        // Then
        other.then().statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void theSameKeyFromAnotherClientIsAnotherRequest() {
        // Given
        String key = freshKey();
        Response mine = post(key, BODY);

        // When
        Response theirs = client("another-coordinator").header("Idempotency-Key", key).body(BODY).post("/v1/probes");

        // Then
        theirs.then().statusCode(201).header("Idempotency-Replayed", nullValue()).body("by", equalTo("another-coordinator"));
        assertNotEquals(mine.path("id").toString(), theirs.path("id").toString());
    }

    @Test
    void fiftyAtOnceHaveOneEffectAndHearTheSame() throws Exception {
        // Given
        String key = freshKey();

        // When
        List<Response> answers = atOnce(50, () -> post(key, BODY));

        // Then
        assertEquals(Map.of(201, 50L),
                answers.stream().collect(Collectors.groupingBy(Response::statusCode, Collectors.counting())));
        assertEquals(1, answers.stream().map(Response::asString).distinct().count());
        assertEquals(1, answers.stream().filter(answer -> answer.header("Idempotency-Replayed") == null).count());
        assertEquals(1, factsAbout(answers.getFirst()));
    }

    @Test
    void oneOfTwoBodiesWinsTheKey() throws Exception {
        // Given
        String key = freshKey();
        var bodies = List.of(BODY, OTHER_BODY).iterator();

        // When
        List<Response> answers = atOnce(2, () -> post(key, next(bodies)));

        // Then
        assertEquals(List.of(201, 422), answers.stream().map(Response::statusCode).sorted().toList());
    }

    @Test
    void aRefusedRequestStoresNothingAndMayBeCorrectedUnderItsKey() {
        // Given
        String key = freshKey();
        String wrong = "{\"name\": \"refuse me\"}";
        post(key, wrong).then().statusCode(422).body("code", equalTo("VALIDATION_FAILED"));

        // When
        Response repeated = post(key, wrong);
        Response corrected = post(key, BODY);

        // Then
        repeated.then().statusCode(422).body("code", equalTo("VALIDATION_FAILED")).header("Idempotency-Replayed", nullValue());
        corrected.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        assertEquals(1, factsAbout(corrected));
    }

    @Test
    void tryingOutNeedsNoKeyAndStoresNothingAtAll() {
        // Given
        Map<String, Object> before = everythingStored();

        // When
        Response answer = coordinator().body(BODY).post("/v1/probes?validateOnly=true");

        // Then
        answer.then().statusCode(200).body("by", equalTo("coordinator"));
        assertNull(answer.header("Location"));
        assertEquals(before, everythingStored());
    }

    @Test
    void tryingOutRefusesAsTheRealThingWould() {
        // When
        Response wrong = coordinator().body("{\"name\": \"refuse me\"}").post("/v1/probes?validateOnly=true");
        Response maybe = coordinator().body(BODY).post("/v1/probes?validateOnly=perhaps");

        // Then
        wrong.then().statusCode(422).body("errors.code[0]", equalTo("REFUSED"));
        maybe.then().statusCode(400).body("errors.pointer[0]", equalTo("#/query/validateOnly"));
    }

    @Test
    void forgetsAKeyAfterFortyEightHours() {
        // Given
        String old = freshKey();
        String young = freshKey();
        Response first = post(old, BODY);
        post(young, BODY).then().statusCode(201);
        seenAgo(old, "48 hours 1 second");
        seenAgo(young, "47 hours 59 minutes");

        // When
        sweep.forget();

        // Then
        Response afresh = post(old, BODY);
        afresh.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        assertNotEquals(first.path("id").toString(), afresh.path("id").toString());
        post(young, BODY).then().statusCode(201).header("Idempotency-Replayed", "true");
    }

    @Test
    void theFortyEightHoursCountFromTheAnswer() {
        // Given
        String key = freshKey();
        post(key, "{\"name\": \"refuse me\"}").then().statusCode(422);
        seenAgo(key, "48 hours 1 second");
        post(key, BODY).then().statusCode(201);

        // When
        sweep.forget();

        // Then
        post(key, BODY).then().statusCode(201).header("Idempotency-Replayed", "true");
    }

    private static Response post(String key, String body) {
        return coordinator().header("Idempotency-Key", key).body(body).post("/v1/probes");
    }

    private static RequestSpecification coordinator() {
        return client("coordinator");
    }

    private static RequestSpecification client(String name) {
        return given().auth().oauth2(Tokens.person(name, Role.COORDINATOR)).contentType("application/json");
    }

    private static String freshKey() {
        return UUID.randomUUID().toString();
    }

    private static int factsAbout(Response created) {
        return Rows.announced(UUID.fromString(created.path("id"))).size();
    }

    private static Map<String, Object> everythingStored() {
        return Rows.query("""
                SELECT (SELECT count(*) FROM outbox) AS outbox, (SELECT count(*) FROM access_log) AS access_log,
                       (SELECT count(*) FROM idempotent_answer) AS idempotent_answer""").getFirst();
    }

    private static void seenAgo(String key, String interval) {
        Rows.execute("UPDATE idempotent_answer SET first_seen_at = now() - ?::interval WHERE idempotency_key = ?", interval,
                key);
    }

    private static synchronized String next(java.util.Iterator<String> bodies) {
        return bodies.next();
    }

    private static List<Response> atOnce(int times, Callable<Response> request) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(Collections.nCopies(times, request)).stream().map(Future::resultNow).toList();
        }
    }
}
