package org.imha.localstack.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.imha.localstack.RunningStack;
import org.imha.localstack.Service;
import org.imha.localstack.StackFailure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * {@code ./imha bench import [rows]}: a list of people, ten thousand unless fewer are wanted, through the gateway, until each
 * has a referral; then the same list again. Says how fast that goes, and the most heap that the gateway and the referral
 * service were seen to use.
 */
public final class ImportBench {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_ROWS = 10_000;
    private static final String HEADER = "callerReference,familyName,givenNames,dateOfBirth,hospitalOdsCode,ward,section,"
            + "sectionStartedAt,hospitalCountry,informedOfRights,consent,reason\n";
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final RunningStack stack;
    private final int rows;
    private final Map<Service, Long> mostHeap = new TreeMap<>();

    private ImportBench(RunningStack stack, int rows) {
        this.stack = stack;
        this.rows = rows;
    }

    public static void main(String[] arguments) {
        try {
            ImportBench bench = new ImportBench(RunningStack.find(), rows(arguments));
            String list = bench.list();
            bench.measure("new", list, System.out);
            bench.measure("sent again", list, System.out);
        } catch (StackFailure failure) {
            System.err.println("imha: " + failure.getMessage());
            System.exit(1);
        }
    }

    private static int rows(String[] arguments) {
        String wanted = arguments.length == 0 ? Integer.toString(MOST_ROWS) : arguments[0];
        if (!wanted.matches("[1-9]\\d{0,4}") || Integer.parseInt(wanted) > MOST_ROWS) {
            throw new StackFailure("bench import takes a number of rows from 1 to " + MOST_ROWS + ".");
        }
        return Integer.parseInt(wanted);
    }

    /** People whom no list before has named, with a few sentences about each. */
    private String list() {
        String run = UUID.randomUUID().toString();
        String reason = "Wants somebody to talk to before the tribunal. ".repeat(10);
        return HEADER + IntStream.range(0, rows)
                .mapToObj(row -> "%s-%d,Person %d,Bench,01/02/1980,RXM54,Larch,S3,01/05/2026,England,yes,agreed,%s%n"
                        .formatted(run, row, row, reason))
                .collect(Collectors.joining());
    }

    private void measure(String what, String list, PrintStream out) {
        mostHeap.clear();
        long begin = System.nanoTime();
        JsonNode sent = ask(request("/v1/referrals:import").header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "text/csv").POST(HttpRequest.BodyPublishers.ofString(list)).build(), 202);
        long here = System.nanoTime();
        JsonNode job = awaitEnd(sent.at("/links/self").asText());
        long end = System.nanoTime();
        out.printf(
                "%s: %d rows (%.1f MB) here after %.1f s, %s after %.0f s (%.0f rows/s): %d created, %d already there, %d refused%n",
                what, job.path("received").asInt(), list.length() / 1e6, (here - begin) / 1e9, job.path("status").asText(),
                (end - begin) / 1e9, rows / ((end - begin) / 1e9), job.path("created").asInt(),
                job.path("alreadyThere").asInt(), job.path("refused").asInt());
        mostHeap.forEach((service, bytes) -> out.printf("  %s used at most %d MiB of heap%n", service.artifact(), bytes >> 20));
    }

    private JsonNode awaitEnd(String path) {
        while (true) {
            List.of(Service.GATEWAY, Service.REFERRAL).forEach(service -> mostHeap.merge(service, heap(service), Math::max));
            JsonNode job = ask(request(path).GET().build(), 200);
            if (!job.path("status").asText().equals("RUNNING")) {
                return job;
            }
            pause();
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(stack.gatewayUrl().resolve(path))
                .header("Authorization", "Bearer " + stack.token("trust-rxm"));
    }

    private JsonNode ask(HttpRequest request, int status) {
        try {
            return JSON.readTree(answer(request, status));
        } catch (IOException e) {
            throw new StackFailure("The gateway answered something that is no JSON.", e);
        }
    }

    private long heap(Service service) {
        URI metrics = stack.url(service).resolve("/q/metrics");
        return answer(HttpRequest.newBuilder(metrics).build(), 200).lines()
                .filter(line -> line.startsWith("jvm_memory_used_bytes{") && line.contains("area=\"heap\""))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1))).sum();
    }

    private String answer(HttpRequest request, int status) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != status) {
                throw new StackFailure(request.uri().getPath() + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new StackFailure("Nobody answers at " + request.uri() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted.", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted.", e);
        }
    }
}
