package org.imha.gateway.upload;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.imha.gateway.LittleServices;
import org.imha.gateway.RawConnection;
import org.imha.gateway.Services;
import org.imha.gateway.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@WithTestResource(LittleServices.class)
class UploadTest {

    private static final String LISTS = "/v1/referrals:import";
    private static final int MIB = 1024 * 1024;

    @Test
    void takesALargeBodyWhereFilesAreSentAndOnlyThere() throws Exception {
        post(LISTS, 16 * MIB).statusCode(202).body("bytes", equalTo(16 * MIB));
        assertTooLarge(LISTS, 16 * MIB + 1);
        assertTooLarge("/v1/referrals", MIB + 1);
        assertTooLarge("/v1/referrals/:import", MIB + 1);
    }

    @Test
    void whatBelongsToListsGoesToTheReferralService() {
        given().auth().oauth2(Tokens.machine("trust-rxm")).get("/v1/referral-imports/7").then().statusCode(200)
                .body("uri", equalTo("/v1/referral-imports/7"));
        post("/v1/referrals:export", 1).statusCode(404);
    }

    /** And goes on after the time in which an ordinary request must be answered. */
    @Test
    void passesTheFirstPartOnBeforeTheLastIsThereAndWaitsForIt() throws Exception {
        String part = "x".repeat(MIB);
        try (RawConnection connection = new RawConnection()) {
            connection.send("POST " + LISTS + " HTTP/1.1", "Host: localhost", "Content-Length: " + 2 * MIB,
                    "Authorization: Bearer " + Tokens.machine("trust-rxm")).sendText(part);
            while (Services.bytes() < MIB) {
                Thread.sleep(20);
            }
            Thread.sleep(4000);
            String answer = connection.sendText(part).readUntil("}");
            assertTrue(answer.startsWith("HTTP/1.1 202"), answer);
        }
    }

    private static void assertTooLarge(String path, int bytes) throws Exception {
        try (RawConnection connection = new RawConnection()) {
            String answer = connection.send("POST " + path + " HTTP/1.1", "Host: localhost", "Content-Length: " + bytes,
                    "Authorization: Bearer " + Tokens.machine("trust-rxm")).readUntil("}");
            assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
            assertTrue(answer.contains("at most " + (bytes - 1) + " bytes"), answer);
        }
    }

    private static ValidatableResponse post(String path, int bytes) {
        return given().urlEncodingEnabled(false).auth().oauth2(Tokens.machine("trust-rxm")).contentType("text/csv")
                .body(new byte[bytes]).post(path).then();
    }
}
