package org.imha.gateway.guard;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.imha.gateway.guard.RateLimitConfig.Policy;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.local.LocalBucketBuilder;

/** One caller's quotas, and their header form (draft-ietf-httpapi-ratelimit-headers). */
final class Quotas {

    private final List<Named> policies;
    private final Bucket bucket;
    private final String policyHeader;

    Quotas(Map<String, Policy> policies) {
        this.policies = policies.entrySet().stream()
                .map(entry -> new Named(entry.getKey(), entry.getValue().quota(), entry.getValue().window()))
                .sorted(Comparator.comparing(Named::window))
                .toList();
        LocalBucketBuilder builder = Bucket.builder();
        this.policies.forEach(policy -> builder.addLimit(limit -> limit
                .capacity(policy.quota()).refillGreedy(policy.quota(), policy.window())));
        this.bucket = builder.build();
        this.policyHeader = this.policies.stream().map(Named::header).collect(joining(", "));
    }

    /** Takes one request out of every quota, or out of none when one of them is used up. */
    Standing take() {
        var result = bucket.asVerbose().tryConsumeAndReturnRemaining(1);
        long[] left = result.getDiagnostics().getAvailableTokensPerEachBandwidth();
        List<Left> standing = IntStream.range(0, left.length)
                .mapToObj(i -> new Left(policies.get(i), Math.max(0, left[i])))
                .toList();
        return new Standing(result.getValue().isConsumed(), standing);
    }

    String policyHeader() {
        return policyHeader;
    }

    /** What one request found: whether it may go on, and what is left. */
    record Standing(boolean isTaken, List<Left> left) {

        String header() {
            return left.stream().map(Left::header).collect(joining(", "));
        }

        List<String> violated() {
            return left.stream().filter(Left::isUsedUp).map(it -> it.policy().name()).toList();
        }

        long retryAfterSeconds() {
            return left.stream().filter(Left::isUsedUp).mapToLong(it -> it.policy().secondsToOneMore()).max().orElse(1);
        }
    }

    private record Named(String name, long quota, Duration window) {

        String header() {
            return "\"%s\";q=%d;w=%d".formatted(name, quota, Math.max(1, window.toSeconds()));
        }

        /** Quotas refill evenly, so this is never too early. */
        long secondsToOneMore() {
            return Math.max(1, Math.ceilDiv(window.toMillis(), quota * 1000));
        }
    }

    private record Left(Named policy, long requests) {

        boolean isUsedUp() {
            return requests < 1;
        }

        String header() {
            return "\"%s\";r=%d;t=%d".formatted(policy.name(), requests, policy.secondsToOneMore());
        }
    }
}
