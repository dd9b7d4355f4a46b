package org.imha.referral.draft;

import static io.restassured.RestAssured.given;

import java.util.UUID;

import org.imha.kernel.json.MergePatch;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Drafts as their makers handle them. */
final class Drafts {

    static final String PATH = "/v1/referral-drafts/";

    private Drafts() {
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    static ValidatableResponse begin(String token, String form) {
        return as(token).header("Idempotency-Key", UUID.randomUUID()).contentType("application/json").body(form)
                .post("/v1/referral-drafts").then();
    }

    static UUID begun(String token, String form) {
        return UUID.fromString(begin(token, form).statusCode(201).extract().path("id"));
    }

    static ValidatableResponse patch(String token, UUID id, String ifMatch, String patch) {
        return as(token).header("If-Match", ifMatch).contentType(MergePatch.MEDIA_TYPE).body(patch).patch(PATH + id).then();
    }

    static ValidatableResponse submit(String token, UUID id, String key) {
        return as(token).header("Idempotency-Key", key).post(PATH + id + "/submission").then();
    }

    static ValidatableResponse submit(String token, UUID id) {
        return submit(token, id, UUID.randomUUID().toString());
    }
}
