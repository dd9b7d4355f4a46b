package org.imha.referral.worklist;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import jakarta.inject.Inject;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Timing;
import org.imha.kernel.testing.Tokens;
import org.imha.kernel.web.Cursors;
import org.imha.referral.testing.ManyReferrals;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * {@code ./imha bench search}: how long a page takes over HTTP among a million referrals, its entry in the access log
 * included. Not among the tests: it takes minutes, and its figures are the machine's.
 */
@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class SearchBenchmark {

    private static final int REFERRALS = Integer.getInteger("bench.referrals", 1_000_000);
    private static final int REQUESTS = Integer.getInteger("bench.requests", 300);
    private static final long SEED = 42;

    @Inject
    ObjectMapper json;
    @Inject
    ReadFilter readFilter;
    @Inject
    Cursors cursors;
    @Inject
    Clock clock;
    @TestHTTPResource("/v1/referrals/searches")
    URI searches;
    private final Map<Integer, Cursors.Place> known = new HashMap<>();
    private final Timing timing = new Timing();

    @Test
    void measure() throws IOException {
        ManyReferrals.store(REFERRALS);
        List<BenchmarkedSearch> all = BenchmarkedSearch.all();
        StringBuilder figures = new StringBuilder("| Search | p50 ms | p99 ms | p99 of each run |\n|---|---|---|---|\n");
        StringBuilder plans = new StringBuilder();
        double worst = 0;
        for (BenchmarkedSearch search : all) {
            plans.append("## ").append(search.name()).append("\n\n```\n").append(plan(search)).append("```\n\n");
            List<HttpRequest> requests = requests(search);
            Timing.Figures taken = timing.of(REQUESTS, requests::get);
            figures.append("| %s | %s |\n".formatted(search.name(), taken.cells()));
            worst = Math.max(worst, taken.p99());
            Files.writeString(Path.of("target/search-benchmark.md"), figures);
            Files.writeString(Path.of("target/search-plans.md"), plans);
        }
        figures.append("\n%d referrals, %d requests one after the other, three runs; the slowest p99 is %.1f ms.%n"
                .formatted(REFERRALS, REQUESTS, worst));
        Files.writeString(Path.of("target/search-benchmark.md"), figures);
        Files.writeString(Path.of("target/search-plans.md"), plans);
        ManyReferrals.remove();
        assertTrue(worst > 0);
    }

    /** Made before, so that making them is not timed. */
    private List<HttpRequest> requests(BenchmarkedSearch search) throws IOException {
        Random random = new Random(SEED);
        String token = Tokens.role(Role.COORDINATOR);
        List<HttpRequest> requests = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            requests.add(request(search, search.asked().apply(random), token));
        }
        return requests;
    }

    private HttpRequest request(BenchmarkedSearch search, SearchReferralsRequest asked, String token) throws IOException {
        String cursor = after(search, readFilter.of(asked))
                .map(place -> "&cursor=" + cursors.after(place, readFilter.of(asked).name())).orElse("");
        return HttpRequest.newBuilder(URI.create(searches + "?limit=" + search.limit() + cursor))
                .header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(asked))).build();
    }

    private String plan(BenchmarkedSearch search) {
        WorklistFilter filter = readFilter.of(search.asked().apply(new Random(SEED)));
        return Plans.of("EXPLAIN (ANALYZE, BUFFERS)", filter, clock.instant(), after(search, filter), search.limit() + 1);
    }

    /** Where the page begins; found the slow way, once. */
    private Optional<Cursors.Place> after(BenchmarkedSearch search, WorklistFilter filter) {
        if (search.rowsBefore() == 0) {
            return Optional.empty();
        }
        return Optional.of(placeAt(search.rowsBefore(), filter.includeOver()));
    }

    private Cursors.Place placeAt(int row, boolean includeOver) {
        return known.computeIfAbsent(row, wanted -> {
            var found = Rows.query("SELECT sort_at, id FROM referral_worklist WHERE ? OR sort_at < '9999-01-01Z'"
                    + " ORDER BY sort_at, id OFFSET ? LIMIT 1", includeOver, wanted).getFirst();
            return new Cursors.Place(((Timestamp) found.get("sort_at")).toInstant(), (UUID) found.get("id"));
        });
    }
}
