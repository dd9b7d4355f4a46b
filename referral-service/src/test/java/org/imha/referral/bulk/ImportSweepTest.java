package org.imha.referral.bulk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.imha.referral.testing.Lists.CSV;
import static org.imha.referral.testing.Lists.await;
import static org.imha.referral.testing.Lists.csv;
import static org.imha.referral.testing.Lists.send;
import static org.imha.referral.testing.ReferralForms.determination;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.bulk.list.ListFormat;
import org.imha.referral.testing.Lists;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

/** What happens to an import whoever dies, and whoever comes at the same time. */
@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class ImportSweepTest {

    private static final String DETERMINATIONS = "/v1/eligibility/determinations";

    @Inject
    ReceiveList receiveList;
    @Inject
    StartImport startImport;
    @Inject
    ImportSweep sweep;
    @Inject
    ImportSteps steps;
    @Inject
    JudgeRow judgeRow;
    @Inject
    SettleRow settleRow;
    @Inject
    ForgetImports forgetImports;
    @Inject
    CircuitBreakerMaintenance breakers;
    Neighbour eligibility;

    @BeforeEach
    void everybodyQualifies() {
        eligibility.forget();
        breakers.resetAll();
        eligibility.answers(DETERMINATIONS, 201, determination(UUID.randomUUID(), "QUALIFIES_COMPULSORY", null));
    }

    /** Two rows settled, a third asked about, and gone. */
    @Test
    void whoWasKilledIsTakenOverWhenTheLeaseIsOverAndNoRowIsLostOrDoubled() {
        // Given
        ReferralImport list = leased("RY1", csv(5));
        List<ImportRow> rows = steps.nextRows(list.id(), 3);
        settleRow.settle(list, rows.get(0).key(), judgeRow.judge(list, rows.get(0)));
        settleRow.settle(list, rows.get(1).key(), judgeRow.judge(list, rows.get(1)));
        judgeRow.judge(list, rows.get(2));
        sweep.goOn();
        assertEquals(2, referrals("RY1"));

        // When
        Rows.execute("UPDATE referral_import SET leased_until = now() - interval '1 second' WHERE id = ?", list.id());
        sweep.goOn();

        // Then
        assertEquals("DONE", status(list.id()));
        assertEquals(5, referrals("RY1"));
        List<String> asked = askedAbout();
        assertEquals(6, asked.size());
        assertEquals(2, Collections.frequency(asked, asked.get(2)));
        assertEquals(5, Set.copyOf(asked).size());
    }

    @Test
    void whoComesBackLateFindsTheRowSettled() {
        ReferralImport list = leased("RY2", csv(1));
        ImportRow row = steps.nextRows(list.id(), 1).getFirst();
        RowVerdict late = judgeRow.judge(list, row);
        settleRow.settle(list, row.key(), judgeRow.judge(list, row));
        settleRow.settle(list, row.key(), late);
        assertEquals(1, referrals("RY2"));
    }

    @Test
    void theSameFileManyTimesAtOnceMakesEachReferralOnce() throws Exception {
        // Given
        int copies = 4;
        List<ReferralImport> lists = IntStream.range(0, copies).mapToObj(i -> leased("RY3", csv(30))).toList();
        lists.forEach(list -> Rows.execute("UPDATE referral_import SET leased_until = NULL WHERE id = ?", list.id()));
        // When
        try (ExecutorService workers = Executors.newFixedThreadPool(copies)) {
            IntStream.range(0, copies).forEach(i -> workers.execute(sweep::goOn));
        }
        // Then
        assertEquals(30, referrals("RY3"));
        List<UUID> ids = lists.stream().map(ReferralImport::id).toList();
        ids.forEach(id -> assertEquals("DONE", status(id)));
        assertEquals(30, outcomes(ids, "CREATED"));
        assertEquals(30 * (copies - 1), outcomes(ids, "ALREADY_THERE"));
        assertEquals(30L,
                Rows.query("SELECT count(DISTINCT referral_id) AS n FROM referral_import_row WHERE import_id = ANY (?)",
                        (Object) ids.toArray(UUID[]::new)).getFirst().get("n"));
    }

    @Test
    void theSameRowJudgedTwiceBeforeEitherIsSettledMakesOneReferral() {
        ReferralImport one = leased("RY4", csv(1));
        ReferralImport other = leased("RY4", csv(1));
        ImportRow first = steps.nextRows(one.id(), 1).getFirst();
        ImportRow second = steps.nextRows(other.id(), 1).getFirst();
        RowVerdict ofFirst = judgeRow.judge(one, first);
        RowVerdict ofSecond = judgeRow.judge(other, second);
        settleRow.settle(one, first.key(), ofFirst);
        settleRow.settle(other, second.key(), ofSecond);
        assertEquals(1, referrals("RY4"));
        assertEquals(1, outcomes(List.of(other.id()), "ALREADY_THERE"));
    }

    @Test
    void theSameKeyFromManyAtOnceStartsOneImport() throws Exception {
        String key = UUID.randomUUID().toString();
        byte[] file = csv(600).getBytes(StandardCharsets.UTF_8);
        Set<String> ids;
        try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
            ids = IntStream.range(0, 8)
                    .mapToObj(i -> clients.submit(() -> send(Tokens.trust("RY5"), CSV, file, key).statusCode(202).extract()
                            .<String> path("id")))
                    .toList().stream().map(answer -> {
                        try {
                            return answer.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    }).collect(Collectors.toSet());
        }
        assertEquals(1, ids.size());
        assertEquals(1, Rows.query("SELECT 1 FROM referral_import WHERE owner = 'ods:RY5'").size());
        // The rest of it is of no interest here.
        Rows.execute("DELETE FROM referral_import WHERE owner = 'ods:RY5'");
    }

    /** Half a file is in the database while the other half is not written yet: it is not gathered in memory. */
    @Test
    void aClientThatDiesInTheMiddleLeavesNothing() throws Exception {
        try (Socket client = new Socket("localhost", RestAssured.port)) {
            // Given
            OutputStream out = client.getOutputStream();
            out.write(
                    ("POST /v1/referrals:import HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\nIdempotency-Key: dying\r\n"
                            + "Authorization: Bearer " + Tokens.trust("RY6") + "\r\nContent-Length: 10000000\r\n\r\n"
                            + csv(1700))
                            .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            await(() -> arrived("ods:RY6") >= RowBatches.MOST_ROWS * 3);
            given().auth().oauth2(Tokens.trust("RY6")).get("/v1/referral-imports").then().statusCode(200).body("items",
                    empty());
            sweep.goOn();
        }
        // When: it hung up
        await(() -> Rows.query("SELECT 1 FROM referral_import WHERE owner = 'ods:RY6'").isEmpty());
        // Then
        assertEquals(0, arrived("ods:RY6"));
        assertEquals(0, referrals("RY6"));
    }

    @Test
    void aFileThatTurnsOutToBeTooLargeLeavesNothing() throws Exception {
        String line = "Rees," + "x".repeat(60_000) + "\n";
        String chunk = Integer.toHexString(line.length()) + "\r\n" + line + "\r\n";
        try (Socket client = new Socket("localhost", RestAssured.port)) {
            OutputStream out = client.getOutputStream();
            out.write(
                    ("POST /v1/referrals:import HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\nIdempotency-Key: large\r\n"
                            + "Authorization: Bearer " + Tokens.trust("RYC") + "\r\nTransfer-Encoding: chunked\r\n\r\n"
                            + "12\r\nfamilyName,reason\n\r\n").getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 300; i++) {
                out.write(chunk.getBytes(StandardCharsets.US_ASCII));
            }
            assertEquals("HTTP/1.1 413", new String(client.getInputStream().readNBytes(12), StandardCharsets.US_ASCII));
        } catch (SocketException hungUp) {
            // The answer may be lost with what was still being sent.
        }
        await(() -> Rows.query("SELECT 1 FROM referral_import WHERE owner = 'ods:RYC'").isEmpty());
        assertEquals(0, arrived("ods:RYC"));
    }

    @Test
    void afterTooManyRowsThatBreakTheImportFailsAndWhatIsLeftIsForgotten() {
        ReferralImport list = leased("RY7", csv(15));
        Rows.execute("UPDATE referral_import SET sent_by_roles = 'NO_SUCH_ROLE', leased_until = NULL WHERE id = ?", list.id());
        sweep.goOn();
        assertEquals("FAILED", status(list.id()));
        assertEquals(10, outcomes(List.of(list.id()), "REFUSED"));
        assertEquals(10, Rows.query("SELECT 1 FROM referral_import_row WHERE import_id = ?", list.id()).size());
    }

    @Test
    void aShortListNeedNotWaitForALongOne() {
        ReferralImport longOne = leased("RY8", csv(250));
        ReferralImport shortOne = leased("RY9", csv(3));
        List.of(longOne, shortOne)
                .forEach(list -> Rows.execute("UPDATE referral_import SET leased_until = NULL WHERE id = ?", list.id()));
        sweep.goOn();
        assertEquals("DONE", status(longOne.id()));
        assertTrue((Boolean) Rows
                .query("""
                        SELECT (SELECT finished_at FROM referral_import WHERE id = ?) > (SELECT finished_at FROM referral_import WHERE id = ?)
                            AS later""",
                        longOne.id(), shortOne.id())
                .getFirst().get("later"));
    }

    @Test
    void forgetsWhatNeverArrivedAndResultsOfLongAgoButNoReferral() {
        // Given
        UUID old = Lists.taken(Tokens.trust("RYA"), CSV, csv(1));
        UUID recent = Lists.taken(Tokens.trust("RYA"), CSV, csv(2));
        UUID abandoned = receiveList.receive(ListFormat.CSV, file(csv(1)), trust("RYA")).id();
        UUID arriving = receiveList.receive(ListFormat.CSV, file(csv(1)), trust("RYA")).id();
        Rows.execute("UPDATE referral_import SET finished_at = now() - interval '91 days' WHERE id = ?", old);
        Rows.execute("UPDATE referral_import SET created_at = now() - interval '2 hours' WHERE id = ?", abandoned);
        // When
        forgetImports.forget();
        // Then
        assertEquals(Set.of(recent, arriving), Rows.query("SELECT id FROM referral_import WHERE owner = 'ods:RYA'").stream()
                .map(row -> row.get("id")).collect(Collectors.toSet()));
        assertEquals(2, referrals("RYA"));
        UUID again = Lists.taken(Tokens.trust("RYA"), CSV, csv(2));
        assertEquals(2, outcomes(List.of(again), "ALREADY_THERE"));
        Rows.execute("DELETE FROM referral_import WHERE id = ?", arriving);
    }

    /** Whatever is sent is taken or refused, and never breaks anything. */
    @Test
    void garbledFilesAreNeverAnsweredWithAFaultOfOurs() {
        Random random = new Random(8);
        byte[] whole = ("callerReference,nhsNumber,familyName,dateOfBirth,ward,section,sectionStartedAt,consent,inpatient\n"
                + "\"A,1\",9990000018,\"O\"\"Kafor\",31/12/1980,\"Larch\nupstairs\",37/41,01/05/2025,agreed,yes\n")
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 150; i++) {
            byte[] garbled = whole.clone();
            for (int j = 0; j <= random.nextInt(4); j++) {
                garbled[random
                        .nextInt(garbled.length)] = (byte) (random.nextBoolean() ? "\",\n;\0\r# ".charAt(random.nextInt(8))
                                : random.nextInt(256));
            }
            int status = send(Tokens.trust("RYB"), i % 3 == 0 ? Lists.NDJSON : CSV, garbled, UUID.randomUUID().toString())
                    .extract().statusCode();
            assertTrue(status == 202 || status == 400 || status == 422, "got " + status);
        }
        await(() -> Rows.query("SELECT 1 FROM referral_import WHERE owner = 'ods:RYB' AND status <> 'DONE'").isEmpty());
        assertEquals(List.of(), Rows.query("""
                SELECT 1 FROM referral_import_row JOIN referral_import ON id = import_id
                WHERE owner = 'ods:RYB' AND errors::text LIKE '%UNEXPECTED%'"""));
    }

    /** As after the upload, except that another copy has it. */
    private ReferralImport leased(String odsCode, String file) {
        ReceivedList received = receiveList.receive(ListFormat.CSV, file(file), trust(odsCode));
        return QuarkusTransaction.requiringNew().call(() -> {
            ReferralImport list = startImport.start(received, trust(odsCode));
            list.lease(Instant.now(), Duration.ofMinutes(5));
            return list;
        });
    }

    private static Caller trust(String odsCode) {
        return new Caller("trust-" + odsCode.toLowerCase(), EnumSet.of(Role.REFERRER), Optional.of(odsCode));
    }

    private static ByteArrayInputStream file(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> askedAbout() {
        return eligibility.requests().stream().filter(request -> request.contains(DETERMINATIONS))
                .map(request -> request.replaceFirst(".*\"referralId\":\"([^\"]+)\".*", "$1")).toList();
    }

    private static int arrived(String owner) {
        return Rows.query("SELECT 1 FROM referral_import_row JOIN referral_import ON id = import_id WHERE owner = ?", owner)
                .size();
    }

    private static int referrals(String odsCode) {
        return Rows.query("SELECT 1 FROM referral WHERE referring_organisation = ?", odsCode).size();
    }

    private static int outcomes(List<UUID> imports, String outcome) {
        return Rows.query("SELECT 1 FROM referral_import_row WHERE import_id = ANY (?) AND outcome = ?",
                imports.toArray(UUID[]::new), outcome).size();
    }

    private static String status(UUID id) {
        return (String) Rows.query("SELECT status FROM referral_import WHERE id = ?", id).getFirst().get("status");
    }
}
