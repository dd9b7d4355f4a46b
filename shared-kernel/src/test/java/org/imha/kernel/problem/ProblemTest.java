package org.imha.kernel.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;

import org.imha.kernel.identity.Role;
import org.imha.kernel.probe.KernelSettings;
import org.imha.kernel.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(KernelSettings.class)
class ProblemTest {

    @Test
    void acceptsAWholeBody() {
        post("""
                {"name": "x", "day": "2026-01-01", "at": "2026-01-01T00:00:00+01:00", "colour": "RED", "known": true,
                 "part": {"name": "y", "colour": "GREEN", "ref": "%s"}, "parts": [{"name": "z"}]}"""
                .formatted(UUID.randomUUID()))
                .statusCode(201).body("by", equalTo("some-coordinator"));
    }

    @Test
    void namesEveryStructuralFaultAtOnceWithoutEchoingIt() {
        post("""
                {"name": "x", "nmae": "Mrs Example", "colour": "BLUE", "day": "1st of May", "known": "yes",
                 "part": {"clour": {"deep": [1]}, "colour": 1, "ref": "no uuid"}, "parts": [{"name": "z", "size": 3}]}""")
                .statusCode(400).contentType("application/problem+json")
                .body("code", equalTo("BODY_NOT_READABLE"))
                .body("errors.pointer",
                        containsInAnyOrder("#/nmae", "#/colour", "#/day", "#/known", "#/part/clour", "#/part/colour",
                                "#/part/ref", "#/parts/0/size"))
                .body("correlationId", notNullValue())
                .body(not(containsString("Example"))).body(not(containsString("BLUE")));
    }

    @Test
    void namesEveryFaultOfMeaningAtOnce() {
        post("{\"part\": {\"name\": \"longer than ten\"}, \"parts\": [{\"name\": \"a\\u0000b\"}]}").statusCode(422)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("errors.pointer", contains("#/name", "#/part/name", "#/parts/0/name"))
                .body("errors.code", contains("NOT_NULL", "PLAIN_TEXT", "PLAIN_TEXT"));
    }

    @Test
    void refusesWhatIsNoJsonObject() {
        for (String body : new String[] { "", "{", "[]", "null", "3", "\"text\"", "{\"name\":\"a\"} x",
                "{\"name\":\"a\",\"name\":\"b\"}",
                "{\"name\":{}}", "{\"name\":[]}", "{\"part\":[]}", "{\"part\":\"\"}", "{\"parts\":{}}", "{\"parts\":[1]}",
                "{\"day\":5,\"name\":\"a\"}", "{\"at\":\"+999999999-01-01T00:00:00Z\",\"name\":\"a\"}", "\u0000",
                "{\"colour\":\"\",\"name\":\"a\"}",
                "{\"day\":\"\",\"name\":\"a\"}", "{\"part\":{\"ref\":\"\"},\"name\":\"a\"}", "[".repeat(5000),
                "{\"name\":\"a\",\"known\":1}", "\0\0\0{\0", "\0\0\0{\0\0\0}\0\u0011\0\0", "{\0\0\0\0" }) {
            assertEquals(400, post(body).extract().statusCode(), body.substring(0, Math.min(40, body.length())));
        }
    }

    @Test
    void aMebibyteOfFaultsIsRefusedWithAFewOfThem() {
        for (String entry : new String[] { "1", "{}", "null", "{\"x\":1}" }) {
            String list = ("," + entry).repeat(1024 * 1024 / (entry.length() + 1) - 20).substring(1);
            post("{\"parts\": [" + list + "]}").statusCode(400).body("errors.size()", lessThanOrEqualTo(100));
            post("[" + list + "]").statusCode(400).body("errors.size()", lessThanOrEqualTo(100));
        }
    }

    @Test
    void tellsAHundredFaultsAndThatThereAreMore() {
        post("{\"parts\": [" + "{\"nmae\": 1},".repeat(150) + "{}]}").statusCode(400).body("errors", hasSize(100))
                .body("detail", equalTo("There are more errors than the 100 shown."));
    }

    @Test
    void looksAtOneEntryMoreThanAListTakes() {
        String wrong = "{\"name\": \"longer than ten\"},";
        post("{\"name\": \"x\", \"parts\": [" + wrong.repeat(2) + "{}]}").statusCode(422).body("errors.pointer",
                contains("#/parts/0/name", "#/parts/1/name"));
        post("{\"name\": \"x\", \"parts\": [" + wrong.repeat(9_000) + "{}]}").statusCode(422).body("errors.pointer",
                contains("#/parts", "#/parts/0/name", "#/parts/1/name", "#/parts/2/name", "#/parts/3/name"));
    }

    @Test
    void refusesABodyOverOneMebibyte() {
        post("{\"name\": \"" + "x".repeat(1024 * 1024) + "\"}").statusCode(413);
    }

    @Test
    void refusesWhatCannotBeProduced() {
        given().auth().oauth2(Tokens.role(Role.COORDINATOR)).accept("text/csv").get("/v1/operations/dead-letters").then()
                .statusCode(406).body("code", equalTo("NOT_ACCEPTABLE"));
    }

    @Test
    void anUnexpectedFailureShowsOnlyAReference() {
        given().auth().oauth2(Tokens.role(Role.COORDINATOR)).get("/v1/probes/" + UUID.randomUUID()).then().statusCode(500)
                .contentType("application/problem+json").body("code", equalTo("UNEXPECTED"))
                .body(not(containsString("secret"))).body("correlationId", notNullValue());
    }

    @Test
    void refusalsOfTheFrameworkReadTheSame() {
        given().get("/v1/probes/" + UUID.randomUUID()).then().statusCode(401).body("code", equalTo("NOT_AUTHENTICATED"));
        given().auth().oauth2("x.y.z").get("/v1/probes/" + UUID.randomUUID()).then().statusCode(401).body("code",
                equalTo("NOT_AUTHENTICATED"));
        given().auth().oauth2(Tokens.role(Role.AUDITOR)).get("/v1/probes/" + UUID.randomUUID()).then().statusCode(403)
                .body("code", equalTo("NOT_ALLOWED"));
        given().auth().oauth2(Tokens.role(Role.COORDINATOR)).get("/v1/probes/nonsense").then().statusCode(404).body("code",
                equalTo("NOT_FOUND"));
        given().auth().oauth2(Tokens.role(Role.COORDINATOR)).get("/v1/nowhere").then().statusCode(404).body("code",
                equalTo("NOT_FOUND"));
        given().auth().oauth2(Tokens.role(Role.COORDINATOR)).delete("/v1/probes").then().statusCode(405).body("code",
                equalTo("METHOD_NOT_ALLOWED"));
        given().auth().oauth2(Tokens.role(Role.COORDINATOR)).contentType("text/plain").body("x").post("/v1/probes").then()
                .statusCode(415)
                .body("code", equalTo("MEDIA_TYPE_NOT_SUPPORTED"));
    }

    private static ValidatableResponse post(String body) {
        return given().auth().oauth2(Tokens.role(Role.COORDINATOR)).header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json").body(body).post("/v1/probes").then();
    }
}
