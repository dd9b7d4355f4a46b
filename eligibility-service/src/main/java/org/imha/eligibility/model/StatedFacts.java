package org.imha.eligibility.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

import org.imha.eligibility.rules.duty.VisitRequester;
import org.imha.eligibility.rules.facts.EligibilityFacts;

/** Facts as somebody stated them, in one spelling, so that equal questions are known to be equal. */
public record StatedFacts(EligibilityFacts facts, Optional<VisitRequester> visitRequestedBy,
        Optional<RuleSetOverride> override, String json, String hash) {

    public static StatedFacts of(EligibilityFacts facts, Optional<VisitRequester> visitRequestedBy,
            Optional<RuleSetOverride> override) {
        String json = StoredJson.write(facts);
        String question = json + visitRequestedBy.map(VisitRequester::toString).orElse("")
                + override.map(StoredJson::write).orElse("");
        return new StatedFacts(facts, visitRequestedBy, override, json, sha256(question));
    }

    /** Stated for an instant of their own, rather than for whenever they are looked at. */
    boolean nameTheirInstant() {
        return facts.evaluateAt() != null;
    }

    public EligibilityFacts at(Instant now) {
        return facts.at(Objects.requireNonNullElse(facts.evaluateAt(), now));
    }

    /** Special category data: never printed. */
    @Override
    public String toString() {
        return "StatedFacts[withheld]";
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
