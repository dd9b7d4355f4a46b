package org.imha.kernel.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.probe.KernelSettings;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.smallrye.common.annotation.RunOnVirtualThread;

@QuarkusTest
@QuarkusTestResource(KernelSettings.class)
class PagingTest {

    /** Lists sixty things, oldest first. */
    @Path("/v1/things")
    @PermitAll
    @RunOnVirtualThread
    public static class Things {

        static final List<UUID> ALL = Stream.generate(VersionedEntity::newId).limit(60).toList();

        private final Cursors cursors;

        Things(Cursors cursors) {
            this.cursors = cursors;
        }

        @GET
        public Page<String> list(@BeanParam PageRequest page, @QueryParam("colour") String colour) {
            String list = "things?colour=" + colour;
            Optional<UUID> after = page.after(cursors, list);
            List<UUID> found = ALL.stream().filter(id -> after.isEmpty() || id.compareTo(after.get()) > 0)
                    .limit(page.limit() + 1L).toList();
            return page.page(found, id -> id, id -> cursors.after(id, list)).map(UUID::toString);
        }
    }

    @Test
    void aPageHoldsTwentyFiveUnlessToldOtherwise() {
        things("").then().statusCode(200).body("items", hasSize(25));
        things("?limit=1").then().statusCode(200).body("items", hasSize(1));
        things("?limit=200").then().statusCode(200).body("items", hasSize(60)).body("next", nullValue());
    }

    @Test
    void refusesALimitThatIsNoNumberFromOneToTwoHundred() {
        for (String limit : List.of("0", "201", "abc", "-1", "1e2", "99999999999")) {
            things("?limit=" + limit).then().statusCode(400).body("code", equalTo("PARAMETER_NOT_VALID"))
                    .body("errors[0].pointer", equalTo("#/query/limit"));
        }
    }

    @Test
    void theCursorLeadsThroughAllThingsOnce() {
        // Given
        List<String> seen = new ArrayList<>();
        Optional<String> next = Optional.of("?limit=17&colour=red");

        // When
        while (next.isPresent()) {
            Response page = things(next.get());
            seen.addAll(page.path("items"));
            next = linkToNext(page);
        }

        // Then
        assertEquals(Things.ALL.stream().map(UUID::toString).toList(), seen);
    }

    @Test
    void theLastPageLinksNowhere() {
        // When
        Response last = things("?limit=60");

        // Then
        last.then().statusCode(200).header("Link", nullValue()).body("next", nullValue());
    }

    @Test
    void aCursorOfAnotherFilterIsRefused() {
        // Given
        String next = things("?limit=10&colour=red").path("next");

        // When
        Response answer = things("?limit=10&colour=blue&cursor=" + next);

        // Then
        answer.then().statusCode(400).body("code", equalTo("CURSOR_NOT_VALID"));
    }

    @Test
    void theLinkKeepsWhateverElseWasAskedFor() {
        for (String asked : List.of("%7Bx%7D", "a%26b%3Dc", "%25", "caf%C3%A9", "a+b", "%00", "%22%3E%0d%0aX:y")) {
            // When
            Response page = things("?limit=10&colour=" + asked);

            // Then
            page.then().statusCode(200);
            assertTrue(linkToNext(page).isPresent(), asked);
            things(linkToNext(page).get()).then().statusCode(200).body("items[0]", equalTo(Things.ALL.get(10).toString()));
        }
    }

    @Test
    void bracesThatNoClientShouldSendDoNoHarm() throws IOException {
        // Given
        String request = "GET /v1/things?limit=10&colour={x} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

        // When
        String answer;
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }

        // Then
        assertTrue(answer.startsWith("HTTP/1.1 200") || answer.startsWith("HTTP/1.1 400"), answer);
    }

    private static Response things(String query) {
        return given().urlEncodingEnabled(false).get("/v1/things" + query);
    }

    private static Optional<String> linkToNext(Response page) {
        return Optional.ofNullable(page.header("Link")).map(link -> link.replaceAll("^<(.*)>; rel=\"next\"$", "$1"));
    }
}
