package org.imha.localstack.demo;

import java.io.PrintStream;
import java.util.UUID;

import org.imha.localstack.StackFailure;
import org.imha.localstack.demo.Api.Answer;

import com.fasterxml.jackson.databind.JsonNode;

/** Sends one referral and tells what the system made of it: the answer, the case, the trail, the notification. */
final class Story {

    private static final String TRUST = "trust-rxm";

    private final Api api;
    private final PrintStream out;

    Story(Api api, PrintStream out) {
        this.api = api;
        this.out = out;
    }

    /** @return the referral as the trust was answered */
    JsonNode tell(Sample sample) {
        out.printf("%n%s%n", sample.title());
        JsonNode referral = submit(sample);
        out.printf("  reference     %s, %s%n", referral.path("reference").asText(), referral.path("status").asText());
        out.printf("  eligibility   %s%n", referral.path("eligibility").path("outcome").asText());
        referral.path("eligibility").path("reasons").forEach(
                reason -> out.printf("                %s (%s)%n", reason.path("text").asText(),
                        reason.path("citation").asText()));
        tellOfTheCase(referral);
        tellOfTheTrail(referral);
        tellOfTheNotification(referral);
        return referral;
    }

    /** @return the case that casework opened for an accepted referral */
    JsonNode awaitCase(JsonNode referral) {
        return api.await("coordinator", "/v1/cases?referralId=" + referral.path("id").asText(), Story::hasItems).path("items")
                .get(0);
    }

    private JsonNode submit(Sample sample) {
        Answer answer = api.create(TRUST, "/v1/referrals", sample.form());
        if (answer.status() != 201) {
            throw new StackFailure("The referral was not taken: " + answer.status() + " " + answer.body());
        }
        if (!answer.body().path("eligibility").path("outcome").asText().equals("PENDING")) {
            return answer.body();
        }
        out.println("  eligibility could not be worked out at once and is asked for again");
        return api.await(TRUST, answer.location(), body -> !body.path("status").asText().equals("SUBMITTED"));
    }

    private void tellOfTheCase(JsonNode referral) {
        if (referral.path("status").asText().startsWith("ACCEPTED")) {
            JsonNode opened = awaitCase(referral);
            out.printf("  case          %s, %s%n", opened.path("id").asText(), opened.path("status").asText());
        } else {
            referral.path("signposts").forEach(help -> out.printf("  other help    %s: %s%n", help.path("name").asText(),
                    help.path("contact").asText()));
            JsonNode askedAgainAt = referral.path("eligibility").path("reevaluateAt");
            out.println("  no case       " + (askedAgainAt.isTextual() ? "asked about again at " + askedAgainAt.asText()
                    : "a coordinator decides what help to name"));
        }
    }

    private void tellOfTheTrail(JsonNode referral) {
        String last = referral.path("status").asText().startsWith("ACCEPTED") ? "case.opened" : "referral.received";
        JsonNode trail = api.await("auditor", "/v1/audit/entries?resourceId=" + id(referral),
                page -> page.path("items").findValuesAsText("type").contains("uk.org.imha." + last + ".v1"));
        out.printf("  audit         %d entries:", trail.path("items").size());
        trail.path("items").forEach(entry -> out.printf(" %s", entry.path("action").isTextual() ? entry.path("action").asText()
                : entry.path("type").asText().replaceAll("^uk\\.org\\.imha\\.|\\.v1$", "")));
        out.println();
    }

    private void tellOfTheNotification(JsonNode referral) {
        JsonNode sent = api.await("coordinator", "/v1/notifications?subjectId=" + id(referral),
                page -> hasItems(page) && !page.path("items").findValuesAsText("status").contains("PENDING")).path("items")
                .get(0);
        out.printf("  notification  %s to %s, %s%n", sent.path("template").asText(), sent.path("recipient").path("id").asText(),
                sent.path("status").asText());
    }

    private static UUID id(JsonNode referral) {
        return UUID.fromString(referral.path("id").asText());
    }

    private static boolean hasItems(JsonNode page) {
        return !page.path("items").isEmpty();
    }
}
