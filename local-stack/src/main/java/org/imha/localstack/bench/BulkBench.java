package org.imha.localstack.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.imha.localstack.RunningStack;
import org.imha.localstack.StackFailure;
import org.imha.localstack.demo.Sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code ./imha bench bulk}: how long the answer about a thousand people takes, through the gateway, to its last byte. */
public final class BulkBench {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PEOPLE = 1000;
    private static final int WARM_UPS = 5;
    /** With the warm-ups no more than the gateway takes from one caller within a second. */
    private static final int REQUESTS = 15;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpRequest request;

    private BulkBench(HttpRequest request) {
        this.request = request;
    }

    public static void main(String[] arguments) {
        try {
            RunningStack stack = RunningStack.find();
            HttpRequest request = HttpRequest.newBuilder(stack.gatewayUrl().resolve("/v1/eligibility/assessments"))
                    .header("Authorization", "Bearer " + stack.token("coordinator"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(factsOfAThousand(Sample.in(Path.of("samples"))).toString()))
                    .build();
            new BulkBench(request).measure(System.out);
        } catch (StackFailure failure) {
            System.err.println("imha: " + failure.getMessage());
            System.exit(1);
        }
    }

    /** The people of the samples, over and over. */
    private static ObjectNode factsOfAThousand(List<Sample> samples) {
        ObjectNode body = JSON.createObjectNode();
        ArrayNode facts = body.putArray("facts");
        for (int i = 0; i < PEOPLE; i++) {
            var form = samples.get(i % samples.size()).form();
            ObjectNode stated = form.path("legalStatus").deepCopy();
            facts.add(stated.set("dateOfBirth", form.at("/person/dateOfBirth")));
        }
        return body;
    }

    private void measure(PrintStream out) {
        IntStream.range(0, WARM_UPS).forEach(i -> requireAnswers(ask()));
        List<Duration> times = IntStream.range(0, REQUESTS).mapToObj(i -> time()).sorted().toList();
        out.printf("%d facts in one request, %d requests one after the other: median %d ms, p95 %d ms%n", PEOPLE, REQUESTS,
                percentile(times, 50).toMillis(), percentile(times, 95).toMillis());
    }

    private Duration time() {
        long start = System.nanoTime();
        ask();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private byte[] ask() {
        try {
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new StackFailure("The facts were not assessed: " + answer.statusCode() + " " + new String(answer.body()));
            }
            return answer.body();
        } catch (IOException e) {
            throw new StackFailure("The gateway does not answer at " + request.uri() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted.", e);
        }
    }

    private static void requireAnswers(byte[] body) {
        try {
            int answers = JSON.readTree(body).findValues("outcome").size();
            if (answers != PEOPLE) {
                throw new StackFailure("Asked about %d people, answered about %d.".formatted(PEOPLE, answers));
            }
        } catch (IOException e) {
            throw new StackFailure("The gateway answered something that is no JSON.", e);
        }
    }

    /** The smallest time that this share of the requests did not exceed. */
    private static Duration percentile(List<Duration> sorted, int percent) {
        return sorted.get((percent * sorted.size() + 99) / 100 - 1);
    }
}
