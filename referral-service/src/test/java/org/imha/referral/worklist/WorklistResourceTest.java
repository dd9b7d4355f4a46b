package org.imha.referral.worklist;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.imha.referral.testing.ReferralForms.determination;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.testing.ReferralForms;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class WorklistResourceTest {

    private static final String COORDINATOR = Tokens.role(Role.COORDINATOR);

    @Inject
    Clock clock;
    Neighbour eligibility;
    /** Each test looks at a hospital of its own. */
    private final String hospital = "H" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();

    @BeforeEach
    void everybodyQualifies() {
        eligibility.forget();
        answers("QUALIFIES_COMPULSORY");
    }

    @Test
    void showsWhatAWorklistNeedsAndNothingOfTheForm() {
        UUID id = refer(form());
        list("hospital=" + hospital).body("items", hasSize(1)).body("items[0].id", equalTo(id.toString()))
                .body("items[0].status", equalTo("ACCEPTED_STATUTORY")).body("items[0].progress", equalTo("Accepted"))
                .body("items[0].displayName", equalTo("Ada Okafor")).body("items[0].hospital.odsCode", equalTo(hospital))
                .body("items[0].ward", equalTo("Ward 2")).body("items[0].sectionGroup", equalTo("SECTION_3"))
                .body("items[0].urgency", equalTo("ROUTINE")).body("items[0].deadline", nullValue())
                .body("items[0].overdue", equalTo(false)).body("items[0].referrerKind", equalTo("WARD_STAFF"))
                .body("items[0].organisation", equalTo("RXM")).body("items[0].person", nullValue())
                .body("items[0].actions", nullValue()).body("next", nullValue());
        assertEquals(Rows.query("SELECT created_at FROM referral WHERE id = ?", id).getFirst().get("created_at"),
                Rows.query("SELECT waiting_since FROM referral_worklist WHERE id = ?", id).getFirst().get("waiting_since"));
    }

    @Test
    void theNearestDateComesFirstThenTheOldest() {
        UUID without = refer(form());
        UUID later = refer(dated(Duration.ofDays(20)));
        UUID alsoWithout = refer(form());
        UUID soon = refer(dated(Duration.ofDays(2)));
        UUID missed = refer(dated(Duration.ofHours(-1)));
        list("hospital=" + hospital).body("items.id", inOrder(missed, soon, later, without, alsoWithout))
                .body("items.urgency", contains("URGENT", "URGENT", "ROUTINE", "ROUTINE", "ROUTINE"))
                .body("items.overdue", contains(true, false, false, false, false));
    }

    @Test
    void pagesGoOnThroughEqualDatesWithoutGapsOrRepetitions() {
        List<String> all = new ArrayList<>();
        String same = dated(Duration.ofDays(5));
        for (int i = 0; i < 5; i++) {
            all.add(refer(same).toString());
        }
        for (int i = 0; i < 2; i++) {
            all.add(refer(form()).toString());
        }
        List<String> seen = new ArrayList<>();
        String next = "";
        do {
            var page = list("hospital=" + hospital + "&limit=2" + next).extract();
            seen.addAll(page.path("items.id"));
            next = page.path("next") == null ? null : "&cursor=" + page.path("next");
        } while (next != null);
        assertEquals(all, seen);
    }

    @Test
    void aCursorBelongsToItsFiltersAndItsList() {
        refer(form());
        refer(form());
        String next = list("hospital=" + hospital + "&limit=1").extract().path("next");
        for (String other : List.of("includeOver=false", "hospital=" + hospital + "&ward=Ward%202",
                "hospital=" + hospital + "&includeOver=true",
                "hospital=" + hospital + "&status=TRIAGE")) {
            list(other + "&cursor=" + next, 400).body("code", equalTo("CURSOR_NOT_VALID"));
        }
        given().auth().oauth2(COORDINATOR).contentType("application/json").body("{\"text\": \"ada\"}")
                .post("/v1/referrals/searches?cursor=" + next).then().statusCode(400).body("code", equalTo("CURSOR_NOT_VALID"));
        given().auth().oauth2(Tokens.trust("RXM")).get("/v1/referrals?cursor=" + next).then().statusCode(400);
    }

    @Test
    void everyFilterLetsThroughOnlyWhatItSays() {
        UUID section3 = refer(form());
        UUID section2 = refer(form().replace("S3", "S2").replace("Ward 2", "Ward 9").replace("WARD_STAFF", "SOLICITOR"));
        UUID dated = refer(dated(Duration.ofDays(10)).replace("\"RXM\"", "\"RXT\""));
        finds("", section3, section2, dated);
        finds("&sectionGroup=SECTION_2", section2);
        finds("&urgency=SOON", section2);
        finds("&urgency=ROUTINE", section3, dated);
        finds("&ward=ward%209", section2);
        finds("&referrerKind=SOLICITOR", section2);
        finds("&organisation=RXT", dated);
        finds("&keyDateWithin=P2W", dated);
        finds("&keyDateWithin=P9D");
        finds("&keyDateWithin=PT241H", dated);
        finds("&waitingSince=" + clock.instant().plusSeconds(1), section3, section2, dated);
        finds("&waitingSince=2020-01-01");
        finds("&status=ACCEPTED_STATUTORY", section3, section2, dated);
        finds("&status=TRIAGE&status=SUBMITTED");
        finds("&status=TRIAGE&status=ACCEPTED_STATUTORY&urgency=SOON&sectionGroup=SECTION_2&ward=Ward%209", section2);
    }

    @Test
    void whatIsOverIsShownOnlyWhenAskedFor() {
        UUID open = refer(dated(Duration.ofDays(5)));
        UUID withdrawn = refer(dated(Duration.ofDays(1)));
        withdraw(withdrawn);
        finds("", open);
        finds("&includeOver=false", open);
        list("hospital=" + hospital + "&includeOver=true").body("items.id", inOrder(open, withdrawn))
                .body("items[1].deadline", nullValue()).body("items[1].urgency", nullValue())
                .body("items[1].waitingSince", nullValue());
        finds("&status=WITHDRAWN_BY_REFERRER", withdrawn);
        list("hospital=" + hospital + "&status=WITHDRAWN_BY_REFERRER&status=ACCEPTED_STATUTORY").body("items.id",
                inOrder(open, withdrawn));
        finds("&includeOver=true&keyDateWithin=P30D", open);
    }

    @Test
    void whateverChangesAReferralChangesItsRow() {
        answers("NOT_QUALIFYING");
        UUID id = refer(form());
        list("hospital=" + hospital).body("items[0].status", equalTo("TRIAGE"));
        given().auth().oauth2(COORDINATOR).header("If-Match", "\"0\"").contentType("application/json")
                .body("{\"authorities\": [{\"provision\": \"S2\", \"startedAt\": \"%s\"}]}".formatted(clock.instant()))
                .put("/v1/referrals/" + id + "/legal-status").then().statusCode(200);
        list("hospital=" + hospital).body("items[0].sectionGroup", equalTo("SECTION_2"))
                .body("items[0].urgency", equalTo("SOON"));
        assertEquals(List.of(), Rows.query("""
                SELECT r.id FROM referral r LEFT JOIN referral_worklist w ON w.id = r.id
                WHERE r.id = ? AND (w.status IS DISTINCT FROM r.status OR w.reference <> r.reference)""", id));
    }

    @ParameterizedTest
    @ValueSource(strings = { "oka ad", "Ada Okafor", "ÓKAFOR", "ok", "okafor a", "ad okafor" })
    void findsNamesByTheBeginningOfEachWordWithoutCaseAndAccents(String text) {
        UUID id = refer(form());
        search("{\"hospital\": \"%s\", \"text\": \"%s\"}".formatted(hospital, text), 200).body("items.id",
                contains(id.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "oka bo", "kafor", "okafora", "ada|okaforx", "okafor:* & !ada & zz", "99" })
    void doesNotFindOtherNames(String text) {
        refer(form());
        search("{\"hospital\": \"%s\", \"text\": \"%s\"}".formatted(hospital, text), 200).body("items", empty());
    }

    @Test
    void findsAccentedNamesByWhatIsTypedWithoutAccents() {
        UUID id = refer(form().replace("Okafor", "Łukaszewicz-O’Brien").replace("Ada", "Zoë"));
        for (String text : List.of("lukasz zoe", "obrien", "brien", "Łuk", "zoë o’b")) {
            search("{\"hospital\": \"%s\", \"text\": \"%s\"}".formatted(hospital, text), 200).body("items.id",
                    contains(id.toString()));
        }
    }

    @Test
    void findsAReferenceWithAndWithoutItsDashAndByItsBeginning() {
        UUID id = refer(form());
        refer(form());
        String reference = (String) Rows.query("SELECT reference FROM referral WHERE id = ?", id).getFirst().get("reference");
        for (String text : List.of(reference, reference.replace("-", ""), reference.toLowerCase(), reference.substring(0, 7))) {
            search("{\"text\": \"%s\"}".formatted(text), 200).body("items.id", contains(id.toString()));
        }
    }

    @Test
    void namesAmongWhatIsOverComeBehindThoseThatAreOpenAndPagesGoOnFromOneToTheOther() {
        UUID open = refer(form());
        UUID over = refer(form());
        UUID alsoOver = refer(form());
        UUID later = refer(form());
        withdraw(over);
        withdraw(alsoOver);
        String body = "{\"hospital\": \"%s\", \"text\": \"oka ad\", \"includeOver\": true}".formatted(hospital);
        List<String> all = Stream.of(open, later, over, alsoOver).map(UUID::toString).toList();
        search(body, 200).body("items.id", equalTo(all));
        for (int size : new int[] { 1, 2, 3 }) {
            List<String> seen = new ArrayList<>();
            String next = "";
            do {
                var page = given().auth().oauth2(COORDINATOR).contentType("application/json").body(body)
                        .post("/v1/referrals/searches?limit=" + size + next).then().statusCode(200).extract();
                seen.addAll(page.path("items.id"));
                next = page.path("next") == null ? null : "&cursor=" + page.path("next");
            } while (next != null);
            assertEquals(all, seen);
        }
    }

    @Test
    void findsAnNhsNumberHoweverItIsWrittenAlsoWhenTheReferralIsOver() {
        UUID id = refer(form());
        search("{\"hospital\": \"%s\", \"nhsNumber\": \"999 000 0018\"}".formatted(hospital), 200).body("items.id",
                contains(id.toString()));
        withdraw(id);
        search("{\"hospital\": \"%s\", \"nhsNumber\": \"9990000018\"}".formatted(hospital), 200).body("items", empty());
        search("{\"hospital\": \"%s\", \"nhsNumber\": \"9990000018\", \"includeOver\": true}".formatted(hospital), 200)
                .body("items.id", contains(id.toString()));
    }

    @Test
    void aSearchTakesEveryFilterAtOnceAndPagesLikeAnyList() {
        UUID first = refer(dated(Duration.ofDays(2)));
        UUID second = refer(dated(Duration.ofDays(3)));
        String body = """
                {"status": ["ACCEPTED_STATUTORY", "TRIAGE"], "hospital": "%s", "ward": "ward 2", "sectionGroup": "SECTION_3",
                 "urgency": "URGENT", "keyDateWithin": "P7D", "waitingSince": "%s", "referrerKind": "WARD_STAFF",
                 "organisation": "RXM", "includeOver": true, "text": "okafor", "nhsNumber": "9990000018"}"""
                .formatted(hospital, clock.instant().plusSeconds(1));
        var page = given().auth().oauth2(COORDINATOR).contentType("application/json").body(body)
                .post("/v1/referrals/searches?limit=1").then().statusCode(200).body("items.id", inOrder(first))
                .header("Link", containsString("rel=\"next\"")).header("Link", not(containsString("okafor"))).extract();
        given().auth().oauth2(COORDINATOR).contentType("application/json").body(body)
                .post("/v1/referrals/searches?limit=1&cursor=" + page.path("next")).then().statusCode(200)
                .body("items.id", inOrder(second)).body("next", nullValue());
    }

    @Test
    void whoWasShownIsOnRecord() {
        UUID id = refer(form());
        list("hospital=" + hospital);
        search("{\"hospital\": \"%s\"}".formatted(hospital), 200);
        assertEquals(2, Rows.accessLog(id).stream().filter(line -> line.get("action").equals("LIST")).count());
    }

    @Test
    void everyFaultOfAnAddressIsNamedAtOnce() {
        list("status=NONSENSE&status=TRIAGE&hospital=rx&ward=%01&sectionGroup=S2&urgency=VERY&keyDateWithin=soon"
                + "&waitingSince=yesterday&referrerKind=KING&organisation=!&includeOver=yes&text=Okafor&nhsNumber=9990000018",
                400)
                .body("code", equalTo("PARAMETER_NOT_VALID"))
                .body("errors.pointer", containsInAnyOrder("#/query/status", "#/query/hospital", "#/query/ward",
                        "#/query/sectionGroup", "#/query/urgency", "#/query/keyDateWithin", "#/query/waitingSince",
                        "#/query/referrerKind", "#/query/organisation", "#/query/includeOver", "#/query/text",
                        "#/query/nhsNumber"))
                .body(not(containsString("Okafor")));
    }

    @ParameterizedTest
    @CsvSource({ "limit=0", "limit=201", "limit=x", "cursor=x", "keyDateWithin=P0D", "keyDateWithin=P367D",
            "keyDateWithin=P1M", "keyDateWithin=-P1D", "waitingSince=2026-02-30", "waitingSince=9999-01-01",
            "waitingSince=2026-01-01T00:00", "urgency=urgent", "ward=" + "%00" })
    void whatCannotBeReadIsRefused(String parameter) {
        list(parameter, 400);
    }

    @Test
    void everyFaultOfABodyIsNamedAtOnce() {
        search("""
                {"status": [null], "hospital": "rx", "ward": "\\u0000", "keyDateWithin": "soon", "waitingSince": "yesterday",
                 "organisation": "!", "text": "a", "nhsNumber": "4857773456"}""", 422)
                .body("errors.pointer", containsInAnyOrder("#/status/0", "#/hospital", "#/ward", "#/keyDateWithin",
                        "#/waitingSince", "#/organisation", "#/text", "#/nhsNumber"))
                .body(not(containsString("4857773456")));
        search("{\"status\": [\"TRIAGE\",\"NONSENSE\"], \"name\": \"Okafor\"}", 400).body("errors.pointer",
                containsInAnyOrder("#/status/1", "#/name"));
        search("", 400);
        search("[]", 400);
    }

    @Test
    void aTrustListsItsOwnAsBeforeAndMayNotSearch() {
        UUID own = ReferralForms.submitted(form());
        UUID others = refer(form().replace("\"RXM\"", "\"RXT\""));
        String trust = Tokens.trust("RXM");
        given().auth().oauth2(trust).get("/v1/referrals").then().statusCode(200).body("items[0].id", equalTo(own.toString()))
                .body("items[0].progress", equalTo("Accepted"))
                .body("items[0].eligibility.outcome", equalTo("QUALIFIES_COMPULSORY"))
                .body("items[0].actions", hasSize(greaterThanNone())).body("items[0].displayName", nullValue())
                .body("items[0].ward", nullValue()).body("items.id", not(hasItem(others.toString())));
        given().auth().oauth2(trust).get("/v1/referrals?hospital=" + hospital + "&status=TRIAGE&status=SUBMITTED&text=x").then()
                .statusCode(400).body("errors.pointer",
                        containsInAnyOrder("#/query/hospital", "#/query/status", "#/query/text"));
        given().auth().oauth2(trust).contentType("application/json").body("{}").post("/v1/referrals/searches").then()
                .statusCode(403);
    }

    @Test
    void aTrustCannotFilterOutWhoDeclinedAndDidNotWantItTold() {
        UUID id = ReferralForms.submitted(form());
        given().auth().oauth2(COORDINATOR).header("If-Match", "\"0\"").contentType("application/json")
                .body("{\"reason\": \"Not now\", \"mayTellReferrer\": false}").post("/v1/referrals/" + id + "/decline").then()
                .statusCode(200);
        String trust = Tokens.trust("RXM");
        given().auth().oauth2(trust).get("/v1/referrals?status=DECLINED_BY_PATIENT").then().statusCode(200).body("items.id",
                not(hasItem(id.toString())));
        given().auth().oauth2(trust).get("/v1/referrals?status=CASE_CLOSED").then().statusCode(200).body(
                "items[0].id",
                equalTo(id.toString()));
    }

    private static org.hamcrest.Matcher<Integer> greaterThanNone() {
        return org.hamcrest.Matchers.greaterThan(0);
    }

    private String form() {
        return ReferralForms.onSection3().replace("RXM54", hospital).replaceFirst("\"keyDates\": \\[[^]]*],", "");
    }

    private String dated(Duration away) {
        return form().replace("\"risk\"",
                "\"keyDates\": [{\"kind\": \"WARD_ROUND\", \"at\": \"%s\"}], \"risk\"".formatted(at(away)));
    }

    private Instant at(Duration away) {
        return clock.instant().plus(away);
    }

    private UUID refer(String form) {
        String id = ReferralForms.submit(COORDINATOR, UUID.randomUUID().toString(), form).statusCode(201).extract().path("id");
        return UUID.fromString(id);
    }

    private static void withdraw(UUID id) {
        given().auth().oauth2(COORDINATOR).header("If-Match", "\"0\"").contentType("application/json")
                .body("{\"reason\": \"Sent by mistake\"}").post("/v1/referrals/" + id + "/withdrawal").then().statusCode(200);
    }

    private void answers(String outcome) {
        eligibility.answers("/v1/eligibility/determinations", 201, determination(UUID.randomUUID(), outcome, null));
    }

    private void finds(String filters, UUID... expected) {
        list("hospital=" + hospital + filters).body("items.id",
                expected.length == 0 ? empty() : containsInAnyOrder(names(expected)));
    }

    private static org.hamcrest.Matcher<Iterable<? extends Object>> inOrder(UUID... ids) {
        return contains(names(ids));
    }

    private static Object[] names(UUID... ids) {
        return java.util.Arrays.stream(ids).map(UUID::toString).toArray();
    }

    private static ValidatableResponse list(String query) {
        return list(query, 200);
    }

    private static ValidatableResponse list(String query, int status) {
        return given().urlEncodingEnabled(false).auth().oauth2(COORDINATOR).get("/v1/referrals?" + query).then()
                .statusCode(status);
    }

    private static ValidatableResponse search(String body, int status) {
        return given().auth().oauth2(COORDINATOR).contentType("application/json").body(body).post("/v1/referrals/searches")
                .then().statusCode(status);
    }
}
