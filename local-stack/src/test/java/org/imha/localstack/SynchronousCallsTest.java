package org.imha.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Services tell each other facts; the few calls for which one waits on another are listed here, and nowhere else made. */
class SynchronousCallsTest {

    private static final Set<String> ALL = Set.of(
            "referral-service asks eligibility", // does the person qualify, while the caller waits
            "referral-service asks casework", // who has the case that was just allocated, for the trust; until then the fact waits
            "referral-service asks eligibility-parts", // what each holds about a person, for their file, in the background
            "referral-service asks casework-parts",
            "referral-service asks records-parts",
            "referral-service asks notification-parts",
            "casework-service asks referral-service", // the detail behind an accepted referral
            "casework-service asks referral-statistics"); // how many referrals there were, for a report; without it, none

    private static final Pattern CLIENT = Pattern.compile("@RegisterRestClient\\(configKey = \"([^\"]+)\"");

    @Test
    void noServiceWaitsOnAnotherBeyondTheCallsThatAreListed() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            assertEquals(ALL,
                    files.filter(file -> file.toString().matches(".*-service/src/main/.*\\.java"))
                            .flatMap(SynchronousCallsTest::calls)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private static Stream<String> calls(Path file) {
        try {
            String service = Path.of("..").relativize(file).getName(0).toString();
            return CLIENT.matcher(Files.readString(file)).results().map(client -> service + " asks " + client.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
