package org.imha.casework.mywork;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Timing;
import org.imha.kernel.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * {@code ./imha bench work}: how long what staff see at once, the lists of the office and a quarter's report take over HTTP
 * among ten thousand open cases, the entry in the access log included. Not among the tests: its figures are the machine's.
 */
@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class WorkBenchmark {

    private static final int OPEN_CASES = Integer.getInteger("bench.cases", 10_000);
    private static final int REQUESTS = Integer.getInteger("bench.requests", 300);
    /** A report counts everything there was: nobody asks for three hundred. */
    private static final int REPORTS = 10;
    private static final LocalDate TODAY = LocalDate.now();
    private static final String QUARTER = "from=" + TODAY.minusDays(91) + "&to=" + TODAY.minusDays(1);
    private static final String ON_ONE_WARD = "&hospital=" + ManyCases.HOSPITAL + "&ward=" + ManyCases.WARD.replace(" ", "%20");

    @TestHTTPResource("/")
    URI service;
    Neighbour referrals;

    private record Asked(String who, int times, IntFunction<String> token, String path) {

        private static Asked byTheOffice(String what, String path) {
            return new Asked(what, REQUESTS, number -> Tokens.role(Role.MANAGER), path);
        }
    }

    private static final List<Asked> ALL = List.of(
            new Asked("my work: an advocate, each time another", REQUESTS,
                    number -> Tokens.person(ManyCases.advocate(number), Role.ADVOCATE), "/v1/my/work"),
            Asked.byTheOffice("my work: the office, everybody's", "/v1/my/work"),
            Asked.byTheOffice("cases, a page of 25", "/v1/cases"),
            Asked.byTheOffice("the waiting list, a page of 25", "/v1/cases/waiting"),
            Asked.byTheOffice("deadlines that were missed, a page of 25", "/v1/deadlines"),
            Asked.byTheOffice("deadlines to come, a page of 25", "/v1/deadlines?status=OPEN"),
            Asked.byTheOffice("a week's meetings, a page of 25", "/v1/meetings?from=" + TODAY + "&to=" + TODAY.plusDays(6)),
            Asked.byTheOffice("a ward's meetings of a month",
                    "/v1/meetings?from=" + TODAY + "&to=" + TODAY.plusDays(29) + ON_ONE_WARD),
            Asked.byTheOffice("a ward's refusals of access, open", "/v1/access-refusals?open=true" + ON_ONE_WARD),
            Asked.byTheOffice("a ward's departures from privacy", "/v1/privacy-departures?open=true" + ON_ONE_WARD),
            Asked.byTheOffice("rights by ward, a quarter", "/v1/rights/by-ward?" + QUARTER),
            new Asked("the quarterly report", REPORTS, number -> Tokens.role(Role.MANAGER),
                    "/v1/reports/quarterly?" + QUARTER));

    @Test
    void measure() throws IOException {
        ManyCases.store(OPEN_CASES);
        referrals.answers("/v1/referrals/statistics", 200, referralsOfTheQuarter());
        Timing timing = new Timing();
        StringBuilder figures = new StringBuilder("| What | p50 ms | p99 ms | p99 of each run |\n|---|---|---|---|\n");
        for (Asked asked : ALL) {
            Timing.Figures taken = timing.of(asked.times(), requests(asked));
            figures.append("| %s | %s |\n".formatted(asked.who(), taken.cells()));
            assertTrue(taken.p99() > 0);
            Files.writeString(Path.of("target/work-benchmark.md"), figures);
        }
        figures.append("\n%d open cases of %d advocates, %d closed ones; %d requests (reports: %d) one after the other.\n"
                .formatted(OPEN_CASES, ManyCases.ADVOCATES, OPEN_CASES, REQUESTS, REPORTS));
        Files.writeString(Path.of("target/work-benchmark.md"), figures);
    }

    /** What referral-service would say: each ward had sixty, and all became cases. */
    private static String referralsOfTheQuarter() {
        List<String> counts = new ArrayList<>();
        IntStream.range(0, 4).forEach(hospital -> {
            counts.add(count("HOSPITAL", "RXM5" + hospital, null, 300));
            IntStream.range(0, 10).filter(ward -> ward % 2 == hospital % 2)
                    .forEach(ward -> counts.add(count("WARD", "WARD " + ward, "RXM5" + hospital, 60)));
        });
        counts.addAll(List.of(count("SOURCE", "WARD_STAFF", null, 1197), count("SOURCE", "SELF", null, 3),
                count("CASE", "OPENED", null, 1200), count("CASE", "NONE", null, 0),
                count("OUTCOME", "ACCEPTED", null, 1200), count("OUTCOME", "SIGNPOSTED", null, 0)));
        return """
                {"from": "%s", "to": "%s", "total": 1200, "counts": [%s], "withoutCase": [], "uptake": []}"""
                .formatted(TODAY.minusDays(91), TODAY.minusDays(1), String.join(",", counts));
    }

    private static String count(String dimension, String value, String within, int count) {
        return "{\"dimension\": \"%s\", \"value\": \"%s\", \"within\": %s, \"count\": %d}".formatted(dimension, value,
                within == null ? null : '"' + within + '"', count);
    }

    private IntFunction<HttpRequest> requests(Asked asked) {
        return number -> HttpRequest.newBuilder(service.resolve(asked.path()))
                .header("Authorization", "Bearer " + asked.token().apply(number)).build();
    }
}
