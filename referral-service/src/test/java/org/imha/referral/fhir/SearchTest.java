package org.imha.referral.fhir;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.imha.referral.testing.FhirRequests.NHS_NUMBER;
import static org.imha.referral.testing.FhirRequests.as;
import static org.imha.referral.testing.FhirRequests.created;
import static org.imha.referral.testing.FhirRequests.onSection3;
import static org.imha.referral.testing.ReferralForms.determination;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class SearchTest {

    private static final String PATH = "/fhir/R4/ServiceRequest";
    private static final String ROBIN = "9990000069";
    private static final String COORDINATOR = Tokens.role(Role.COORDINATOR);

    Neighbour eligibility;

    @BeforeEach
    void somebodyQualifies() {
        eligibility.answers("/v1/eligibility/determinations", 201,
                determination(UUID.randomUUID(), "QUALIFIES_COMPULSORY", null));
    }

    @Test
    void findsAReferralByItsNames() {
        String name = "S-" + UUID.randomUUID();
        UUID id = created(onSection3(name));
        String reference = (String) Rows.query("SELECT reference FROM referral WHERE id = ?", id).getFirst().get("reference");
        for (String identifier : List.of(name, "https://rxm.example/referrals|" + name, reference,
                "https://imha.example/fhir/Id/referral-reference|" + reference, "urn:ietf:rfc:3986|urn:uuid:" + id,
                "nothing," + name)) {
            found("identifier", identifier).body("type", equalTo("searchset")).body("entry", hasSize(1))
                    .body("entry[0].resource.id", equalTo(id.toString())).body("entry[0].search.mode", equalTo("match"))
                    .body("entry[0].fullUrl", containsString("/fhir/R4/ServiceRequest/" + id));
        }
        found("identifier", "https://other.example|" + name).body("entry", nullValue());
        assertEquals("LIST", Rows.accessLog(id).getLast().get("action"));
    }

    @Test
    void aPersonIsSearchedForInTheBodyOnly() {
        created(onSection3().replace("999 000 0018", ROBIN));
        for (String name : List.of("patient.identifier", "patient:identifier", "subject.identifier", "subject:identifier",
                "subject:Patient.identifier")) {
            byForm(COORDINATOR, name, NHS_NUMBER + "|999 000 0069").body("entry.resource.contained.flatten()"
                    + ".findAll { it.resourceType == 'Patient' }.identifier.flatten().value", everyItem(equalTo(ROBIN)))
                    .body("link.url", everyItem(not(containsString(ROBIN))));
            as(COORDINATOR).queryParam(name, NHS_NUMBER + "|" + ROBIN).get(PATH).then().statusCode(400)
                    .body("issue[0].details.coding[0].code", equalTo("SEND_PERSON_IDENTIFIER_IN_URL"))
                    .body("issue[0].details.text", containsString("_search")).body(not(containsString(ROBIN)));
        }
        as(COORDINATOR).queryParam("identifier", "999-000-0069").get(PATH).then().statusCode(400);
        byForm(Tokens.trust("RXT"), "patient.identifier", ROBIN).body("entry", nullValue());
        byForm(COORDINATOR, "patient.identifier", "https://other.example|" + ROBIN).body("entry", nullValue());
    }

    @Test
    void pagesThroughAPersonsReferralsWithoutNamingThePersonInAnAddress() {
        String number = "9990000050";
        for (int i = 0; i < 5; i++) {
            created(onSection3().replace("999 000 0018", number));
            created(onSection3());
        }
        List<String> seen = new ArrayList<>();
        ValidatableResponse page = RestAssured.given().auth().oauth2(COORDINATOR).formParam("patient.identifier", number)
                .formParam("_count", "2").post(PATH + "/_search").then().statusCode(200);
        while (true) {
            seen.addAll(page.extract().path("entry.resource.id"));
            String next = page.extract().path("link.find { it.relation == 'next' }?.url");
            if (next == null) {
                break;
            }
            assertFalse(next.contains(number));
            page = as(COORDINATOR).urlEncodingEnabled(false).get(next).then().statusCode(200).body(containsString(number));
        }
        assertEquals(5, seen.stream().distinct().count());
        assertEquals(5, seen.size());
    }

    @Test
    void aCursorIsOfOneListOnly() {
        for (int i = 0; i < 3; i++) {
            created(onSection3());
        }
        String next = as(COORDINATOR).get(PATH + "?_count=2&status=active").then().statusCode(200).body("entry", hasSize(2))
                .extract().path("link.find { it.relation == 'next' }.url");
        as(COORDINATOR).urlEncodingEnabled(false).get(next).then().statusCode(200);
        as(COORDINATOR).urlEncodingEnabled(false).get(next.replace("active", "completed")).then().statusCode(400)
                .body("issue[0].details.coding[0].code", equalTo("SEND_CURSOR_NOT_VALID"));
        as(COORDINATOR).urlEncodingEnabled(false).get(next + "&_person=same").then().statusCode(400);
        as(COORDINATOR).get(PATH + "?_cursor=nonsense").then().statusCode(400);
    }

    @Test
    void findsWhatChangedSince() {
        UUID before = created(onSection3());
        String changed = as(COORDINATOR).get(PATH + "/" + before).then().extract().path("meta.lastUpdated");
        UUID after = created(onSection3());
        found("_lastUpdated", "gt" + changed, "_id", after.toString()).body("entry", hasSize(1));
        found("_lastUpdated", "gt" + changed, "_id", before.toString()).body("entry", nullValue());
        found("_lastUpdated", "ge" + changed, "_id", before.toString()).body("entry", hasSize(1));
        found("_lastUpdated", "lt" + changed, "_id", before.toString()).body("entry", nullValue());
        found("_lastUpdated", "le" + changed, "_id", before.toString()).body("entry", hasSize(1));
        found("_lastUpdated", "ge2000", "_lastUpdated", "lt2000-02", "_id", before.toString()).body("entry", nullValue());
        found("authored", "ge2000-01-01", "_id", before.toString()).body("entry", hasSize(1));
    }

    @Test
    void whatHappensToAReferralMovesItsDate() {
        UUID id = created(onSection3());
        String before = as(COORDINATOR).get(PATH + "/" + id).then().extract().path("meta.lastUpdated");
        as(COORDINATOR).accept("application/json").contentType("application/json").header("If-Match", "\"0\"")
                .body("{\"reason\": \"Sent twice\"}").post("/v1/referrals/" + id + "/withdrawal").then().statusCode(200);
        found("_lastUpdated", "gt" + before, "_id", id.toString()).body("entry", hasSize(1))
                .body("entry[0].resource.status", equalTo("revoked"));
        as(COORDINATOR).get(PATH + "/" + id).then().header("ETag", "W/\"1\"");
    }

    @Test
    void findsByStatus() {
        UUID id = created(onSection3());
        found("status", "active", "_id", id.toString()).body("entry", hasSize(1));
        found("status", "completed,active", "_id", id.toString()).body("entry", hasSize(1));
        found("status", "http://hl7.org/fhir/request-status|active", "_id", id.toString()).body("entry", hasSize(1));
        found("status", "on-hold", "_id", id.toString()).body("entry", nullValue());
        found("status", "entered-in-error").body("entry", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = { "status=nonsense", "_lastUpdated=yesterday", "_lastUpdated=ge2026-02-30", "_lastUpdated=ne2026",
            "_count=-1", "_count=x", "_cursor=x", "identifier=,", "_lastUpdated=ge2026-01-01T25:00:00Z" })
    void whatCannotBeReadIsRefused(String query) {
        as(COORDINATOR).get(PATH + "?" + query).then().statusCode(400).body("resourceType", equalTo("OperationOutcome"));
    }

    @Test
    void anUnknownParameterIsPassedOverUnlessTheCallerIsStrict() {
        as(COORDINATOR).get(PATH + "?surprise=1&status=active&_count=1").then().statusCode(200)
                .body("link.find { it.relation == 'self' }.url", not(containsString("surprise")))
                .body("link.find { it.relation == 'self' }.url", containsString("status=active"));
        as(COORDINATOR).header("Prefer", "handling=strict").get(PATH + "?surprise=1").then().statusCode(400)
                .body("issue[0].location", contains("http.surprise")).body("issue[0].code", equalTo("not-supported"));
        as(COORDINATOR).get(PATH + "?_format=json&_count=1").then().statusCode(200);
        as(COORDINATOR).get(PATH + "?_format=xml").then().statusCode(406);
        as(COORDINATOR).get(PATH + "?patient=Patient/1").then().statusCode(200).body("entry", nullValue());
        as(COORDINATOR).get(PATH + "?_count=1000&_id=" + UUID.randomUUID()).then().statusCode(200);
    }

    private static ValidatableResponse found(String... parameters) {
        var request = as(COORDINATOR);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get(PATH).then().log().ifValidationFails().statusCode(200);
    }

    private static ValidatableResponse byForm(String token, String name, String value) {
        return as(token).formParam(name, value).post(PATH + "/_search").then().log().ifValidationFails().statusCode(200);
    }
}
