package org.imha.casework.testing;

import static io.restassured.RestAssured.given;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.imha.casework.model.Act;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.CaseFiles;
import org.imha.casework.model.Introduction;
import org.imha.casework.model.KnownStanding;
import org.imha.casework.model.known.Background;
import org.imha.casework.model.known.Circumstances;
import org.imha.kernel.event.EligibilityStanding;
import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Cases in the state that a test begins with, and the calls that everybody makes. */
public final class Cases {

    public static final String ADVOCATE = "advocate-one";
    public static final String OTHER_ADVOCATE = "advocate-two";
    private static final Act OPENING = new Act("casework-service", Instant.parse("2026-01-05T09:00:00Z"));

    private Cases() {
    }

    /** What is known of an adult whom a ward referred. */
    public static Background anAdult() {
        return new Background(LocalDate.parse("1990-03-01"), OPENING.at().minus(Duration.ofHours(1)), null, false,
                Circumstances.UNKNOWN, null);
    }

    /** Nothing stored. */
    public static CaseFile aCase(boolean mustVisit) {
        return aCase(mustVisit, anAdult());
    }

    public static CaseFile aCase(boolean mustVisit, Background background) {
        Introduction introduction = new Introduction("7K4M-29QX", "Sam", "RXM54", "Kestrel", mustVisit, "en", false);
        return CaseFile.open(UUID.randomUUID(), introduction, background,
                KnownStanding.of(EligibilityStanding.QUALIFIES, OPENING.at()), OPENING);
    }

    /** Stored, and nobody's yet. */
    public static UUID waiting(boolean mustVisit) {
        return stored(aCase(mustVisit));
    }

    public static UUID stored(CaseFile file) {
        QuarkusTransaction.requiringNew().run(() -> Arc.container().instance(CaseFiles.class).get().persist(file));
        return file.id();
    }

    /** Stored, and with {@link #ADVOCATE}. */
    public static UUID allocated() {
        return allocated(false);
    }

    public static UUID allocated(boolean mustVisit) {
        UUID id = waiting(mustVisit);
        allocate(id, ADVOCATE, version(id)).statusCode(200);
        return id;
    }

    /** To somebody on the register, if their name is one of the tests'. */
    public static ValidatableResponse allocate(UUID id, String advocateId, long version) {
        if (advocateId.startsWith("advocate-")) {
            Register.ensure(advocateId);
        }
        return as(coordinator()).header("If-Match", "\"" + version + "\"").body("{\"advocateId\": \"" + advocateId + "\"}")
                .post("/v1/cases/{id}/allocation", id).then();
    }

    /** A change of the case itself, such as {@code hold}, as it stands now. */
    public static ValidatableResponse change(UUID id, String what, String body, String token) {
        return as(token).header("If-Match", "\"" + version(id) + "\"").body(body).post("/v1/cases/{id}/{what}", id, what)
                .then();
    }

    public static ValidatableResponse close(UUID id, String reason, String token) {
        return change(id, "closure", "{\"reason\": \"" + reason + "\"}", token);
    }

    public static ValidatableResponse visit(UUID id, String body) {
        return visit(id, body, UUID.randomUUID().toString());
    }

    public static ValidatableResponse visit(UUID id, String body, String key) {
        return as(advocate()).header("Idempotency-Key", key).body(body).post("/v1/cases/{id}/visits", id).then();
    }

    /** An attempt on which nobody was there. */
    public static String nobodyThere() {
        return """
                {"requestedBy": {"kind": "PATIENT", "requestedOn": "2026-01-05"}, "arrivedAt": "2026-01-06T10:00:00Z",
                 "leftAt": "2026-01-06T10:10:00Z", "place": "Kestrel ward", "outcome": "NOT_AVAILABLE"}""";
    }

    public static String metInPrivate() {
        return """
                {"requestedBy": {"kind": "AMHP", "requestedOn": "2026-01-05"}, "arrivedAt": "2026-01-06T10:00:00Z",
                 "leftAt": "2026-01-06T11:00:00Z", "place": "Kestrel ward, quiet room", "outcome": "MET",
                 "privacy": "PRIVATE", "note": "Wants to apply to the tribunal."}""";
    }

    public static long version(UUID id) {
        return (long) Rows.query("SELECT version FROM case_file WHERE id = ?", id).getFirst().get("version");
    }

    public static String status(UUID id) {
        return (String) Rows.query("SELECT status FROM case_file WHERE id = ?", id).getFirst().get("status");
    }

    public static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType("application/json");
    }

    public static String coordinator() {
        return Tokens.person("coordinator", Role.COORDINATOR);
    }

    public static String advocate() {
        return Tokens.person(ADVOCATE, Role.ADVOCATE);
    }

    public static String otherAdvocate() {
        return Tokens.person(OTHER_ADVOCATE, Role.ADVOCATE);
    }
}
