package org.imha.kernel.personfile;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.imha.kernel.probe.KernelSettings;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(KernelSettings.class)
class PersonFilePartResourceTest {

    private static final String COLLECTOR = "referral-service";

    private final UUID referral = UUID.randomUUID();

    @Test
    void handsOutKindAfterKindInPagesOfOneKind() {
        read("").statusCode(200).body("items", hasSize(1)).body("items[0].kind", equalTo("probe-card"))
                .body("items[0].content.colour", equalTo("red")).body("items[0].restriction", equalTo("NONE"))
                .body("next.kind", equalTo("probe-note")).body("next.after", nullValue());
        read("&kind=probe-note&limit=2").statusCode(200)
                .body("items.id", contains(new UUID(0, 1).toString(), new UUID(0, 2).toString()))
                .body("next.kind", equalTo("probe-note")).body("next.after", equalTo(new UUID(0, 2).toString()));
        read("&kind=probe-note&limit=2&after=" + new UUID(0, 2)).statusCode(200)
                .body("items.id", contains(new UUID(0, 3).toString())).body("next", nullValue());
    }

    @Test
    void whatWasTakenIsOnRecordBeforeTheAnswer() {
        read("&kind=probe-note").statusCode(200);
        Map<String, Object> entry = Rows.accessLog(referral).getFirst();
        assertEquals("EXPORT", entry.get("action"));
        assertEquals("probe-note", entry.get("resource_type"));
        assertEquals(COLLECTOR, entry.get("actor_id"));
    }

    @Test
    void onlyTheServiceThatPutsFilesTogetherMayAskAndAnybodyElseIsOnRecord() {
        given().auth().oauth2(Tokens.service("casework-service")).get("/v1/person-file-parts?referralId=" + referral).then()
                .statusCode(404);
        assertEquals(List.of("NOT_THE_COLLECTOR"),
                Rows.accessLog(referral).stream().map(entry -> entry.get("refusal_reason")).toList());
    }

    @Test
    void whatCannotBeReadIsNamed() {
        given().auth().oauth2(Tokens.service(COLLECTOR)).get("/v1/person-file-parts").then().statusCode(400)
                .body("errors.pointer", contains("#/query/referralId"));
        read("&kind=secrets").statusCode(400).body("errors.pointer", contains("#/query/kind"));
        read("&after=1").statusCode(400).body("errors.pointer", contains("#/query/after"));
        read("&limit=0").statusCode(400).body("errors.pointer", contains("#/query/limit"));
    }

    @Test
    void nothingOfItPrintsItself() {
        PersonFileItem item = new PersonFileItem("probe-note", referral, Instant.EPOCH, Restriction.NONE, "Mrs Example");
        assertFalse((item + " " + new PersonFilePage(List.of(item), null)).contains("Mrs Example"));
    }

    private ValidatableResponse read(String more) {
        return given().auth().oauth2(Tokens.service(COLLECTOR)).get("/v1/person-file-parts?referralId=" + referral + more)
                .then();
    }
}
