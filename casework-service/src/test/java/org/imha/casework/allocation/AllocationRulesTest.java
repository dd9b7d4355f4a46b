package org.imha.casework.allocation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.imha.casework.testing.Cases.aCase;
import static org.imha.casework.testing.Cases.allocate;
import static org.imha.casework.testing.Cases.as;
import static org.imha.casework.testing.Cases.close;
import static org.imha.casework.testing.Cases.coordinator;
import static org.imha.casework.testing.Cases.status;
import static org.imha.casework.testing.Cases.stored;
import static org.imha.casework.testing.Cases.version;
import static org.imha.casework.testing.Register.advocate;
import static org.imha.casework.testing.Register.entry;
import static org.imha.casework.testing.Register.freshName;
import static org.imha.casework.testing.Register.manager;
import static org.imha.casework.testing.Register.post;
import static org.imha.casework.testing.Register.registered;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.imha.casework.model.Act;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.Introduction;
import org.imha.casework.model.KnownStanding;
import org.imha.casework.model.known.Background;
import org.imha.casework.model.known.Circumstances;
import org.imha.casework.model.known.Circumstances.AdvocatePreference;
import org.imha.casework.model.known.Circumstances.Organisation;
import org.imha.casework.model.known.Circumstances.Professional;
import org.imha.casework.model.known.Circumstances.Referrer;
import org.imha.casework.model.known.PersonKeys;
import org.imha.casework.rules.calendar.LondonTime;
import org.imha.casework.testing.Register;
import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.event.EligibilityStanding;
import org.imha.kernel.testing.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class AllocationRulesTest {

    private static final Instant OPENED = Instant.parse("2026-01-05T09:00:00Z");
    private static final AtomicInteger NEXT = new AtomicInteger();

    private static final String ALLOCATED = "uk.org.imha.case.allocated.v1";
    private static final String NEEDS_REVIEW = "uk.org.imha.case.allocation-needs-review.v1";
    private static final LocalDate ADULT = LocalDate.parse("1990-03-01");
    /** As young as can be, so that the test is not of an age one day. */
    private static final LocalDate CHILD = LondonTime.dayOf(Clock.systemUTC().instant());

    @Inject
    AllocationSweep sweep;

    @Test
    void candidatesAreRankedWithTheirReasons() {
        // Given
        UUID id = waiting(ADULT);
        String near = freshName();
        registered(entry(near).replace("\"hospitals\": []", "\"hospitals\": [\"RXM\"]"));
        String barred = freshName();
        registered(entry(barred, "\"CHILD\""));

        // When
        var answer = as(coordinator()).get("/v1/cases/{id}/allocation-candidates", id).then();

        // Then
        answer.statusCode(200).body(candidate(near) + ".verdict", equalTo("MAY_ACT"))
                .body(candidate(near) + ".reasons.rule", hasItem("HOSPITAL"))
                .body(candidate(barred) + ".verdict", equalTo("MAY_NOT_ACT"))
                .body(candidate(barred) + ".reasons.find { it.rule == 'CERTIFICATE_FOR_AGE' }.effect", equalTo("BLOCKS"))
                .body(candidate(barred) + ".reasons[0].citation", containsString("SI 2008/3166 r.6(5)"));
        List<String> order = answer.extract().path("candidates.advocateId");
        assertEquals(true, order.indexOf(near) < order.indexOf(barred));
        assertEquals("READ", Rows.accessLog(id).getLast().get("action"));
    }

    @Test
    void whomThePersonWouldLikeComesFirstAndNobodyIsBarredByIt() {
        // Given
        UUID id = stored(aCase(false, new Background(ADULT, Instant.parse("2026-01-05T08:00:00Z"), null, false,
                new Circumstances(null, null, null, null, false, null, null, null, false,
                        new AdvocatePreference("MALE", "Somebody who knows Ramadan")),
                null)));
        String man = freshName();
        registered(entry(man).replace("\"FEMALE\"", "\"MALE\"").replace("\"practice\": {",
                "\"practice\": {\"cultures\": [\"Ramadan\"], "));
        String woman = freshName();
        registered(entry(woman));

        // When
        var answer = as(coordinator()).get("/v1/cases/{id}/allocation-candidates", id).then().statusCode(200);

        // Then
        answer.body(candidate(man) + ".reasons.rule", hasItems("GENDER_PREFERENCE", "CULTURAL_MATCH"))
                .body(candidate(woman) + ".reasons.find { it.rule == 'GENDER_PREFERENCE' }.effect", equalTo("COUNTS_AGAINST"))
                .body(candidate(woman) + ".verdict", equalTo("MAY_ACT")).body(not(containsString("Somebody who knows")));
        as(coordinator()).get("/v1/cases/{id}", id).then().body("advocatePreference.gender", equalTo("MALE"))
                .body("advocatePreference.culture", equalTo("Somebody who knows Ramadan"));
    }

    @Test
    void aRefusedListOfCulturesIsNamedWhereItStands() {
        post("/v1/advocates", entry(freshName()).replace("\"practice\": {", "\"practice\": {\"cultures\": [\" \"], "),
                manager()).statusCode(422).body("errors.pointer", contains("#/practice/cultures/0"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "9990000018, Okafor, Ada, 9990000018, -, -, true",
            "9990000018, Okafor, Ada, 9990000026, Okafor, Ada, false",
            "9990000018, Okafor, Ada, -, OKAFOR, ada, true",
            "-, O’Brien, Seán, -, Sean, O Brien, true",
            "-, Okafor, Ada, -, Okafor, Eve, false",
            "-, -, -, -, -, -, false" })
    void theSamePersonIsFoundAgainByTheNumberOrElseByNameAndDateOfBirth(String number, String family, String given,
            String otherNumber, String otherFamily, String otherGiven, boolean same) {
        // Given
        LocalDate born = ADULT.minusDays(NEXT.getAndIncrement());
        String mark = "" + born.toEpochDay();
        UUID before = stored(aCase(false, known(PersonKeys.of(marked(number, mark), family, given, born))));
        String name = freshName();
        registered(entry(name));
        give(before, name, null, coordinator()).statusCode(200);
        UUID id = stored(aCase(false, known(PersonKeys.of(marked(otherNumber, mark), otherFamily, otherGiven, born))));

        // When
        List<String> rules = as(coordinator()).get("/v1/cases/{id}/allocation-candidates", id).then().statusCode(200).extract()
                .path(candidate(name) + ".reasons.rule");

        // Then
        assertEquals(same, rules.contains("CONTINUITY"));
    }

    @Test
    void whoHasAnOpenCaseOnTheWardIsFoundHoweverTheWardIsWritten() {
        // Given
        String hospital = "RX" + NEXT.getAndIncrement() % 10 + "77";
        String here = freshName();
        registered(entry(here));
        give(stored(on(hospital, "Heron Ward")), here, null, coordinator()).statusCode(200);
        String elsewhere = freshName();
        registered(entry(elsewhere));
        give(stored(on(hospital, "Kestrel")), elsewhere, null, coordinator()).statusCode(200);
        String formerly = freshName();
        registered(entry(formerly));
        UUID closed = stored(on(hospital, "Heron"));
        give(closed, formerly, null, coordinator()).statusCode(200);
        close(closed, "ISSUE_RESOLVED", coordinator()).statusCode(200);

        // When
        var answer = as(coordinator()).get("/v1/cases/{id}/allocation-candidates", stored(on(hospital, "heron"))).then();

        // Then
        answer.statusCode(200).body(candidate(here) + ".reasons.rule", hasItem("WARD"))
                .body(candidate(elsewhere) + ".reasons.rule", not(hasItem("WARD")))
                .body(candidate(formerly) + ".reasons.rule", not(hasItem("WARD")));
    }

    @Test
    void whoIsNotOnTheRegisterGetsNoCase() {
        UUID id = waiting(ADULT);
        give(id, "nobody-here", null, coordinator()).statusCode(422).body("errors.pointer", contains("#/advocateId"))
                .body("errors.code", contains("NOT_REGISTERED"));
    }

    @Test
    void nobodyOverridesTheLaw() {
        // Given
        UUID id = waiting(CHILD);
        String name = freshName();
        registered(entry(name, "\"ADULT\""));

        // When
        var answer = give(id, name, "There is nobody else", manager());

        // Then
        answer.statusCode(409).body("code", equalTo("ADVOCATE_MAY_NOT_ACT"))
                .body("errors.code", contains("CERTIFICATE_FOR_AGE"))
                .body("errors.pointer", contains("#/advocateId"));
        assertEquals("WAITING", status(id));
        assertEquals(List.of(), Rows.announced(id));
    }

    @Test
    void aManagerOverridesAnAbsenceWithAReason() {
        // Given
        UUID id = waiting(ADULT);
        String name = freshName();
        post("/v1/advocates/" + registered(entry(name)) + "/absences", "{\"firstDay\": \"2020-01-01\"}", manager())
                .statusCode(201);

        // When
        give(id, name, null, manager()).statusCode(409).body("errors.code", contains("PRESENT"));
        give(id, name, "Back tomorrow", coordinator()).statusCode(403).body("errors.pointer", contains("#/overrideReason"));
        var answer = give(id, name, "Back tomorrow", manager());

        // Then
        answer.statusCode(200).body("allocations[0].overrode", contains("PRESENT"))
                .body("allocations[0].overrideReason", equalTo("Back tomorrow"));
    }

    @Test
    void aDeclaredConflictKeepsTheCaseAwayWithoutNamingAnybody() {
        // Given
        String name = freshName();
        String entryId = registered(entry(name));
        UUID id = waiting(ADULT);

        // When
        post("/v1/advocates/" + entryId + "/conflicts", "{\"nature\": \"PERSONAL\", \"personName\": \"Ravi Shah\"}",
                advocate(name)).statusCode(201);

        // Then
        give(id, name, null, coordinator()).statusCode(409).body("errors.code", contains("INDEPENDENT_OF_TREATMENT"))
                .body(not(containsString("Shah")));
    }

    @Test
    void whenThePatientComesOfAgeSomebodyHasToDecide() {
        // Given
        String name = freshName();
        registered(entry(name, "\"CHILD\""));
        UUID id = waiting(CHILD);
        give(id, name, null, coordinator()).statusCode(200);

        // When
        Rows.execute("UPDATE case_file SET date_of_birth = ? WHERE id = ?", ADULT, id);
        sweep.sweep();
        sweep.sweep();

        // Then
        assertEquals(List.of(ALLOCATED, NEEDS_REVIEW), Rows.announced(id));
        as(coordinator()).get("/v1/cases/{id}", id).then().body("advocateId", equalTo(name))
                .body("allocationReview.rules", contains("CERTIFICATE_FOR_AGE"));
        allocate(id, "advocate-two", version(id)).statusCode(200).body("allocationReview", nullValue());
    }

    @Test
    void aChangeForTheWorseIsSeenAtOnceAndOneForTheBetterToo() {
        // Given
        String name = freshName();
        String entryId = registered(entry(name));
        UUID id = waiting(ADULT);
        give(id, name, null, coordinator()).statusCode(200);

        // When
        Register.change(entryId, "{\"credentials\": {\"dbs\": {\"recheckDue\": \"2020-06-01\"}}}").statusCode(200)
                .body("openCases", equalTo(1));

        // Then
        as(coordinator()).get("/v1/cases/{id}", id).then().body("allocationReview.rules", contains("CERTIFICATE"));
        assertEquals(List.of(ALLOCATED, NEEDS_REVIEW), Rows.announced(id));
        Register.change(entryId, "{\"credentials\": {\"dbs\": {\"recheckDue\": \"2190-06-01\"}}}").statusCode(200);
        as(coordinator()).get("/v1/cases/{id}", id).then().body("allocationReview", nullValue());
        post("/v1/advocates/" + entryId + "/conflicts", "{\"nature\": \"EMPLOYMENT\", \"odsCode\": \"RXM54\"}", manager());
        as(coordinator()).get("/v1/cases/{id}", id).then().body("allocationReview.rules",
                contains("INDEPENDENT_OF_TREATMENT"));
    }

    @Test
    void theLastPlaceBelowACeilingIsGivenOnce() throws Exception {
        // Given
        String name = freshName();
        registered(entry(name).replace("\"caseloadCeiling\": null", "\"caseloadCeiling\": 1"));
        List<UUID> ids = IntStream.range(0, 6).mapToObj(n -> waiting(ADULT)).toList();

        // When
        List<Integer> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> calls = ids.stream()
                    .map(id -> threads.submit(() -> give(id, name, null, coordinator()).extract().statusCode())).toList();
            answers = calls.stream().map(AllocationRulesTest::answer).sorted().toList();
        }

        // Then
        assertEquals(List.of(200, 409, 409, 409, 409, 409), answers);
    }

    @Test
    void anAdvocateTakesAWaitingCaseWhereTheRegisterLetsThem() {
        // Given
        UUID id = waiting(ADULT);
        String name = freshName();
        String entryId = registered(entry(name));
        as(advocate(name)).get("/v1/cases/waiting").then().statusCode(403).body("code", equalTo("SELF_ALLOCATION_NOT_ALLOWED"));
        give(id, name, null, advocate(name)).statusCode(403).body("code", equalTo("SELF_ALLOCATION_NOT_ALLOWED"));
        Register.change(entryId, "{\"practice\": {\"selfAllocation\": true}}").statusCode(200);
        as(advocate(name)).get("/v1/cases/{id}", id).then().statusCode(404);

        // When
        give(id, "advocate-two", null, advocate(name)).statusCode(403).body("errors.pointer", contains("#/advocateId"));
        var answer = give(id, name, null, advocate(name));

        // Then
        answer.statusCode(200).body("advocateId", equalTo(name));
        as(advocate(name)).get("/v1/cases/{id}", id).then().statusCode(200);
        String other = freshName();
        registered(entry(other).replace("\"selfAllocation\": false", "\"selfAllocation\": true"));
        give(id, other, null, advocate(other)).statusCode(404);
        give(UUID.randomUUID(), other, null, advocate(other)).statusCode(404);
    }

    private static int answer(Future<Integer> call) {
        try {
            return call.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String candidate(String name) {
        return "candidates.find { it.advocateId == '" + name + "' }";
    }

    private static UUID waiting(LocalDate born) {
        Circumstances around = new Circumstances(
                new Referrer("WARD_STAFF", "Grace Okoro", null, new Organisation("RXT01", null), null),
                List.of(new Professional("RESPONSIBLE_CLINICIAN", "Dr Ravi Shah", new Organisation("RXM54", null))), List.of(),
                List.of(), false, List.of(), null, null, false, null);
        return stored(aCase(false, new Background(born, Instant.parse("2026-01-05T08:00:00Z"), null, false, around, null)));
    }

    private static CaseFile on(String hospital, String ward) {
        return CaseFile.open(UUID.randomUUID(), new Introduction("7K4M-29QX", "Sam", hospital, ward, false, "en", false),
                known(null), KnownStanding.of(EligibilityStanding.QUALIFIES, OPENED), new Act("casework-service", OPENED));
    }

    private static Background known(PersonKeys keys) {
        return new Background(ADULT, OPENED, null, false, Circumstances.UNKNOWN, keys);
    }

    private static String marked(String number, String mark) {
        return number == null ? null : number + mark;
    }

    private static ValidatableResponse give(UUID id, String advocateId, String override, String token) {
        String why = override == null ? "" : ", \"overrideReason\": \"" + override + "\"";
        long version = Rows.query("SELECT 1 FROM case_file WHERE id = ?", id).isEmpty() ? 0 : version(id);
        return as(token).header("If-Match", "\"" + version + "\"").body("{\"advocateId\": \"" + advocateId + "\"" + why + "}")
                .post("/v1/cases/{id}/allocation", id).then();
    }
}
