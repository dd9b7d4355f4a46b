package org.imha.kernel.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** How long answers take over HTTP, one request after the other. For benchmarks: no test passes or fails on it. */
public final class Timing {

    private static final int RUNS = 3;
    private static final int WARM_UPS = 100;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Milliseconds; medians of the runs. {@code eachP99} tells how noisy the machine was. */
    public record Figures(double p50, double p99, double[] eachP99) {

        /** As cells of a table in Markdown. */
        public String cells() {
            return "%.1f | %.1f | %s".formatted(p50, p99,
                    String.join(", ", Arrays.stream(eachP99).mapToObj("%.1f"::formatted).toList()));
        }
    }

    /** @param request the request of that number; every run makes the same ones */
    public Figures of(int requests, IntFunction<HttpRequest> request) {
        times(Math.min(WARM_UPS, requests), request);
        long[][] runs = IntStream.range(0, RUNS).mapToObj(run -> times(requests, request)).toArray(long[][]::new);
        double[] p99s = Arrays.stream(runs).mapToDouble(run -> percentile(run, 99)).toArray();
        return new Figures(median(Arrays.stream(runs).mapToDouble(run -> percentile(run, 50)).toArray()), median(p99s), p99s);
    }

    private long[] times(int requests, IntFunction<HttpRequest> request) {
        long[] times = IntStream.range(0, requests).mapToLong(number -> time(request.apply(number))).toArray();
        Arrays.sort(times);
        return times;
    }

    private long time(HttpRequest request) {
        try {
            long start = System.nanoTime();
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            long time = System.nanoTime() - start;
            assertEquals(200, answer.statusCode(), () -> new String(answer.body()));
            return time;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static double percentile(long[] sorted, int percent) {
        return sorted[(percent * sorted.length + 99) / 100 - 1] / 1e6;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
