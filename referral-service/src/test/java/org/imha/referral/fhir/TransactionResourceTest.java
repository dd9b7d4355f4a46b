package org.imha.referral.fhir;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.imha.referral.testing.FhirRequests.as;
import static org.imha.referral.testing.FhirRequests.entries;
import static org.imha.referral.testing.FhirRequests.entry;
import static org.imha.referral.testing.FhirRequests.onSection3;
import static org.imha.referral.testing.FhirRequests.patient;
import static org.imha.referral.testing.FhirRequests.transaction;
import static org.imha.referral.testing.FhirRequests.writing;
import static org.imha.referral.testing.ReferralForms.determination;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class TransactionResourceTest {

    Neighbour eligibility;

    @BeforeEach
    void somebodyQualifies() {
        eligibility.answers("/v1/eligibility/determinations", 201,
                determination(UUID.randomUUID(), "QUALIFIES_COMPULSORY", null));
    }

    @Test
    void takesSeveralReferralsWithWhatBelongsToThem() {
        // When
        var answer = transact(transaction(entries("T-1"), entries("T-2"))).statusCode(200);

        // Then
        List<String> ids = answer.body("resourceType", equalTo("Bundle")).body("type", equalTo("transaction-response"))
                .body("entry", hasSize(14)).body("entry.response.status", everyItem(equalTo("201 Created")))
                .body("entry.response.location", everyItem(startsWith("ServiceRequest/")))
                .body("entry.response.etag", everyItem(equalTo("W/\"0\"")))
                .body("entry[0].response.outcome.issue[0].severity", equalTo("information"))
                .extract().path("entry.resource.findAll { it != null }.id");
        assertEquals(2, ids.size());
        as(Tokens.role(Role.COORDINATOR)).accept("application/json").get("/v1/referrals/" + ids.get(1)).then()
                .body("person.familyName", equalTo("Okafor")).body("location.ward", equalTo("Ward 2"))
                .body("referrer.organisation.name", equalTo("Example Trust"))
                .body("legalStatus.authorities[0].provision", equalTo("S3")).body("consent.state", equalTo("AGREED"))
                .body("reason", equalTo("Help before the tribunal"));
    }

    @Test
    void oneFaultAndNothingIsTaken() {
        long before = count();
        transact(transaction(entries("T-3"), entries("T-4").replace("999 000 0018", "4857773456"))).statusCode(422)
                .body("issue.expression.flatten()", contains("Bundle.entry[7].resource.identifier[0].value"));
        assertEquals(before, count());
    }

    @Test
    void theSameRequestIdRepeatsTheAnswerAndWhatIsShownAgainIsOnRecord() {
        String id = UUID.randomUUID().toString();
        String body = transaction(entries("T-5"), entries("T-6"));
        String first = transact(id, body).statusCode(200).extract().asString();
        var again = transact(id, body).statusCode(200).header("Idempotency-Replayed", "true").extract();
        assertEquals(first, again.asString());
        for (String referral : again.<List<String>> path("entry.resource.findAll { it != null }.id")) {
            assertEquals("LIST", Rows.accessLog(UUID.fromString(referral)).getLast().get("action"));
        }
        transact(id, transaction(entries("T-5"))).statusCode(422);
    }

    @Test
    void createsUnlessItIsThere() {
        String name = "T-" + UUID.randomUUID();
        String conditional = entries(name).replace("\"url\": \"ServiceRequest\"",
                "\"url\": \"ServiceRequest\", \"ifNoneExist\": \"identifier=https://rxm.example/referrals|" + name + "\"");
        String first = transact(transaction(conditional)).statusCode(200).extract().path("entry[6].resource.id");
        transact(transaction(conditional)).statusCode(200).body("entry[6].response.status", equalTo("200 OK"))
                .body("entry[6].resource.id", equalTo(first));
    }

    @Test
    void answersAsMuchAsTheCallerPrefers() {
        writing(Tokens.trust("RXM"), UUID.randomUUID().toString()).header("Prefer", "return=minimal")
                .body(transaction(entries("T-7"))).post("/fhir/R4").then().statusCode(200)
                .body("entry.resource", everyItem(nullValue())).body("entry[6].response.status", equalTo("201 Created"));
    }

    @Test
    void refusesWhatIsNoTransactionOfReferrals() {
        transact(transaction(entries("T-8")).replace("\"transaction\"", "\"batch\"")).statusCode(422)
                .body("issue.expression.flatten()", contains("Bundle.type"));
        transact(transaction(entry("urn:uuid:" + UUID.randomUUID(), "Patient", patient("")))).statusCode(422)
                .body("issue.expression.flatten()", hasItem("Bundle.entry"));
        transact(transaction(entries("T-9"), entry("urn:uuid:" + UUID.randomUUID(), "Patient", patient("")))).statusCode(422)
                .body("issue.expression.flatten()", contains("Bundle.entry[7].resource"))
                .body("issue[0].details.text", containsString("lost"));
        transact(transaction(entries("T-10").replaceFirst("\"POST\", \"url\": \"Patient\"", "\"PUT\", \"url\": \"Patient/1\"")))
                .statusCode(422).body("issue.expression.flatten()",
                        hasItems("Bundle.entry[0].request.method", "Bundle.entry[0].request.url"));
        String many = String.join(",", Collections.nCopies(11, entry("urn:uuid:" + UUID.randomUUID(), "ServiceRequest",
                onSection3())));
        transact(transaction(many)).statusCode(422).body("issue.expression.flatten()", hasItem("Bundle.entry"));
        transact("{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": ["
                + String.join(",", Collections.nCopies(40_000, "{}")) + "]}").statusCode(422)
                .body("issue", hasSize(1));
        transact("{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": ["
                + String.join(",", Collections.nCopies(200_000, "{}")) + "]}").statusCode(400);
        as(Tokens.trust("RXM")).contentType("application/fhir+json").body(transaction(entries("T-11"))).post("/fhir/R4").then()
                .statusCode(400).body("issue[0].details.coding[0].code", equalTo("SEND_REQUEST_ID_MISSING"));
    }

    private static ValidatableResponse transact(String body) {
        return transact(UUID.randomUUID().toString(), body);
    }

    private static ValidatableResponse transact(String requestId, String body) {
        return writing(Tokens.trust("RXM"), requestId).body(body).post("/fhir/R4").then().log().ifValidationFails();
    }

    private static long count() {
        return (Long) Rows.query("SELECT count(*) AS n FROM referral").getFirst().get("n");
    }
}
