package org.imha.casework.mywork;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;

import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Timing;
import org.imha.kernel.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * {@code ./imha bench work}: how long what staff see at once takes over HTTP among ten thousand open cases, its entry in the
 * access log included. Not among the tests: its figures are the machine's.
 */
@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class WorkBenchmark {

    private static final int OPEN_CASES = Integer.getInteger("bench.cases", 10_000);
    private static final int REQUESTS = Integer.getInteger("bench.requests", 300);

    @TestHTTPResource("/v1/my/work")
    URI myWork;

    @Test
    void measure() throws IOException {
        ManyCases.store(OPEN_CASES);
        Timing timing = new Timing();
        Timing.Figures advocate = timing.of(REQUESTS,
                asked(number -> Tokens.person(ManyCases.advocate(number), Role.ADVOCATE)));
        Timing.Figures office = timing.of(REQUESTS, asked(number -> Tokens.role(Role.COORDINATOR)));
        Files.writeString(Path.of("target/work-benchmark.md"), """
                | Who | p50 ms | p99 ms | p99 of each run |
                |---|---|---|---|
                | An advocate, each time another | %s |
                | The office, everybody's | %s |

                %d open cases of %d advocates, %d closed ones; %d requests one after the other.
                """.formatted(advocate.cells(), office.cells(), OPEN_CASES, ManyCases.ADVOCATES, OPEN_CASES, REQUESTS));
        assertTrue(advocate.p99() > 0);
    }

    private IntFunction<HttpRequest> asked(IntFunction<String> token) {
        return number -> HttpRequest.newBuilder(myWork).header("Authorization", "Bearer " + token.apply(number)).build();
    }
}
