package org.imha.casework.help;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.imha.casework.testing.Cases.ADVOCATE;
import static org.imha.casework.testing.Cases.aCase;
import static org.imha.casework.testing.Cases.advocate;
import static org.imha.casework.testing.Cases.allocate;
import static org.imha.casework.testing.Cases.anAdult;
import static org.imha.casework.testing.Cases.as;
import static org.imha.casework.testing.Cases.close;
import static org.imha.casework.testing.Cases.coordinator;
import static org.imha.casework.testing.Cases.otherAdvocate;
import static org.imha.casework.testing.Cases.stored;
import static org.imha.casework.testing.Cases.version;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;

import org.imha.casework.model.known.Background;
import org.imha.casework.model.known.Circumstances;
import org.imha.casework.model.known.Qualification;
import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.testing.Rows;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class HelpResourceTest {

    private static final String COMPULSORY = "QUALIFIES_COMPULSORY";
    private static final String RIGHTS = """
            {"topic": "H7_RIGHTS_INFO", "explained": "That she may apply to the tribunal once, and her sister's rights too.",
             "explainedAt": "2026-01-06T10:00:00Z", "understood": "PARTLY",
             "manner": {"format": "EASY_READ", "language": "pa", "interpreted": true}}""";

    @Test
    void showsEveryTopicWithWhetherItIsOfferedByWhatAndWhatWasExplained() {
        // Given
        UUID id = heldAs(COMPULSORY, "ENG-2009");

        // When
        ValidatableResponse answer = explain(id, RIGHTS);

        // Then
        answer.statusCode(201).body("topic", equalTo("H7_RIGHTS_INFO")).body("advocateId", equalTo(ADVOCATE));
        ValidatableResponse help = as(coordinator()).get("/v1/cases/{id}/help", id).then().statusCode(200)
                .body("head", equalTo("COMPULSORY")).body("ruleSetId", equalTo("ENG-2009"))
                .body("topics", hasSize(11)).body("topics.findAll { it.offered }.topic", hasSize(8))
                .body("topics.find { it.topic == 'H7_RIGHTS_INFO' }.citation", equalTo("MHA 1983 s.130B(2)(a)"))
                .body("actions.allowed", contains(false));
        help.body("topics.find { it.topic == 'H7_RIGHTS_INFO' }.explanations[0].understood", equalTo("PARTLY"))
                .body("topics.find { it.topic == 'H7_RIGHTS_INFO' }.explanations[0].manner.language", equalTo("pa"));
        assertEquals(1, Rows.query("SELECT 1 FROM explanation WHERE case_id = ? AND interpreted", id).size());
        assertEquals("CREATE",
                Rows.accessLog(UUID.fromString(answer.extract().path("id"))).getFirst().get("action"));
        assertEquals("help-explanation", Rows.accessLog(id).getLast().get("resource_type"));
    }

    @Test
    void aTopicThatIsNotTheirsIsRefusedWithItsPlace() {
        explain(heldAs("QUALIFIES_INFORMAL", "WAL-2012"), RIGHTS).statusCode(422).body("code", equalTo("TOPIC_NOT_OFFERED"))
                .body("errors.pointer", contains("#/topic")).body("errors.code", contains("TOPIC_NOT_OFFERED"));
        explain(heldAs("NOT_QUALIFYING", "ENG-2009"), RIGHTS).statusCode(422).body("code", equalTo("TOPIC_NOT_OFFERED"));
        explain(heldAs(COMPULSORY, "ENG-2009"), RIGHTS.replace("H7_RIGHTS_INFO", "H9_INVOLVEMENT")).statusCode(422);
        explain(heldAs("QUALIFIES_INFORMAL", "WAL-2012"), RIGHTS.replace("H7_RIGHTS_INFO", "H10_COMPLAINT")).statusCode(201);
        explain(heldAs("UNDETERMINED", "WAL-2012"), RIGHTS).statusCode(201);
        explain(heldAs(null, null), RIGHTS).statusCode(201);
    }

    @Test
    void whatWasExplainedStaysWhenTheHeadIsAnotherOne() {
        // Given
        UUID id = heldAs(COMPULSORY, "WAL-2012");
        explain(id, RIGHTS).statusCode(201);

        // When
        Rows.execute("UPDATE case_file SET circumstances = jsonb_set(circumstances, '{qualification,outcome}', "
                + "'\"QUALIFIES_INFORMAL\"') WHERE id = ?", id);

        // Then
        as(advocate()).get("/v1/cases/{id}/help", id).then().body("head", equalTo("INFORMAL"))
                .body("topics.find { it.topic == 'H7_RIGHTS_INFO' }.offered", equalTo(false))
                .body("topics.find { it.topic == 'H7_RIGHTS_INFO' }.explanations", hasSize(1));
    }

    @Test
    void tellsEveryFaultWithItsPlaceAndEchoesNone() {
        UUID id = heldAs(COMPULSORY, "ENG-2009");
        explain(id, "{\"topic\": \"H7_RIGHTS_INFO\", \"manner\": {\"format\": \"SPOKEN\", \"language\": \"Kestrel!\"}}")
                .statusCode(422).body("errors.pointer", containsInAnyOrder("#/explained", "#/explainedAt", "#/understood",
                        "#/manner/language", "#/manner/interpreted"))
                .body(not(containsString("Kestrel")));
        explain(id, RIGHTS.replace("2026-01-06", "2026-01-04")).statusCode(422)
                .body("errors.code", contains("BEFORE_REFERRAL")).body("errors.pointer", contains("#/explainedAt"));
        explain(id, RIGHTS.replace("2026-01-06", "2190-01-04")).statusCode(422)
                .body("errors.code", contains("IN_THE_FUTURE"));
        for (String body : List.of("", "{", "[]", "null", "{}", RIGHTS.replace("H7", "H12"), RIGHTS.replace("true", "\"yes\""),
                RIGHTS.replace("tribunal", "a\\u0000b"), RIGHTS.replace("\"explained\"", "\"told\""))) {
            int status = explain(id, body).extract().statusCode();
            assertEquals(4, status / 100, body + " got " + status);
        }
    }

    @Test
    void onlyTheCasesAdvocateRecordsAndNothingOnAClosedCase() {
        UUID id = heldAs(COMPULSORY, "ENG-2009");
        as(otherAdvocate()).header("Idempotency-Key", UUID.randomUUID()).body(RIGHTS).post("/v1/cases/{id}/help", id).then()
                .statusCode(404);
        as(otherAdvocate()).get("/v1/cases/{id}/help", id).then().statusCode(404);
        assertEquals("NOT_YOURS", Rows.accessLog(id).getLast().get("refusal_reason"));
        as(advocate()).body(RIGHTS).post("/v1/cases/{id}/help", id).then().statusCode(400);
        close(id, "ISSUE_RESOLVED", advocate()).statusCode(200);
        explain(id, RIGHTS).statusCode(409).body("code", equalTo("CASE_CLOSED"))
                .body("errors.pointer", contains("#/path/id")).body("errors.code", contains("CASE_CLOSED"));
    }

    private static UUID heldAs(String outcome, String ruleSetId) {
        Background adult = anAdult();
        Circumstances around = new Circumstances(null, null, null, null, false, null, null,
                new Qualification(outcome, ruleSetId), false, null);
        UUID id = stored(aCase(false, new Background(adult.dateOfBirth(), adult.receivedAt(), null, false, around, null)));
        allocate(id, ADVOCATE, version(id)).statusCode(200);
        return id;
    }

    private static ValidatableResponse explain(UUID id, String body) {
        return as(advocate()).header("Idempotency-Key", UUID.randomUUID()).body(body).post("/v1/cases/{id}/help", id).then();
    }
}
