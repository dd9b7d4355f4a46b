package org.imha.referral.testing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.imha.kernel.testing.Rows;

import io.restassured.response.ValidatableResponse;

/** Lists as MHA offices send them, about invented people. */
public final class Lists {

    public static final String CSV = "text/csv; charset=UTF-8";
    public static final String NDJSON = "application/x-ndjson; charset=UTF-8";
    public static final String HEADER = "familyName,ward,section\n";

    private Lists() {
    }

    /** So many people on section 3. */
    public static String csv(int people) {
        return HEADER + IntStream.rangeClosed(1, people).mapToObj(number -> "Person " + number + ",Larch,S3\n")
                .collect(Collectors.joining());
    }

    public static ValidatableResponse send(String token, String mediaType, String file) {
        return send(token, mediaType, file.getBytes(StandardCharsets.UTF_8), UUID.randomUUID().toString());
    }

    public static ValidatableResponse send(String token, String mediaType, byte[] file, String key) {
        return given().urlEncodingEnabled(false).auth().oauth2(token).header("Idempotency-Key", key).contentType(mediaType)
                .body(file)
                .post("/v1/referrals:import").then();
    }

    /** Sends it and waits until every row has its outcome. */
    public static UUID taken(String token, String mediaType, String file) {
        UUID id = UUID.fromString(send(token, mediaType, file).statusCode(202).extract().path("id"));
        awaitEnd(id);
        return id;
    }

    public static void awaitEnd(UUID id) {
        await(() -> !Rows.query("SELECT 1 FROM referral_import WHERE id = ? AND finished_at IS NOT NULL", id).isEmpty());
    }

    /** However slow the machine: only what never happens fails. */
    public static void await(BooleanSupplier happened) {
        for (int looks = 0; looks < 6000; looks++) {
            if (happened.getAsBoolean()) {
                return;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        fail("It never happened");
    }
}
