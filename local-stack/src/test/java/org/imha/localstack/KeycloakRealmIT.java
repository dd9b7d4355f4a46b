package org.imha.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A real Keycloak with our realm gives each demo identity exactly what the services rely on, and nothing more. */
class KeycloakRealmIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> CLAIMS = Set.of("exp", "iat", "jti", "iss", "aud", "sub", "typ", "azp", "sid",
            "realm_access", "scope", "preferred_username", "ods");

    private static LocalStack stack;

    @BeforeAll
    static void startKeycloak() {
        stack = SharedStack.withIdentity();
    }

    @ParameterizedTest
    @CsvSource({ "trust-rxm, RXM", "trust-rxt, RXT" })
    void givesATrustItsOdsCodeAndTheReferrerRole(String trust, String odsCode) {
        // When
        var claims = claims(stack.token(trust));

        // Then
        assertEquals(odsCode, claims.path("ods").asText());
        assertEquals(trust, claims.path("azp").asText());
        assertEquals(List.of("referrer"), roles(claims));
    }

    @ParameterizedTest
    @CsvSource({ "coordinator, coordinator", "manager, manager", "advocate-one, advocate", "advocate-two, advocate",
            "auditor, auditor", "platform, platform" })
    void givesAPersonTheOneRoleOfTheirName(String person, String role) {
        // When
        var claims = claims(stack.token(person));

        // Then
        assertEquals(person, claims.path("preferred_username").asText());
        assertEquals(List.of(role), roles(claims));
        assertFalse(claims.has("ods"));
    }

    @Test
    void givesACommissionerTheCodeOfTheirOrganisation() {
        // When
        var claims = claims(stack.token("commissioner"));

        // Then
        assertEquals("E08000026", claims.path("ods").asText());
        assertEquals(List.of("commissioner"), roles(claims));
    }

    @ParameterizedTest
    @EnumSource(value = Service.class, names = "GATEWAY", mode = EnumSource.Mode.EXCLUDE)
    void givesAServiceTheServiceRole(Service service) {
        // When
        var claims = claims(stack.serviceToken(service));

        // Then
        assertEquals(service.artifact(), claims.path("azp").asText());
        assertEquals(List.of("service"), roles(claims));
    }

    @ParameterizedTest
    @CsvSource({ "trust-rxm", "coordinator" })
    void signsShortLivedTokensForOurApiThatNameNobody(String identity) {
        // When
        var token = stack.token(identity);

        // Then
        var claims = claims(token);
        assertEquals("RS256", part(token, 0).path("alg").asText());
        assertEquals("imha-api", claims.path("aud").asText());
        assertEquals(300, claims.path("exp").asLong() - claims.path("iat").asLong());
        claims.fieldNames().forEachRemaining(claim -> assertTrue(CLAIMS.contains(claim), claim));
    }

    @Test
    void knowsNobodyElse() {
        var refusal = assertThrows(StackFailure.class, () -> stack.token("somebody"));
        assertTrue(refusal.getMessage().startsWith("Nobody here is called 'somebody'"));
    }

    private static List<String> roles(JsonNode claims) {
        return StreamSupport.stream(claims.path("realm_access").path("roles").spliterator(), false)
                .map(JsonNode::asText).toList();
    }

    private static JsonNode claims(String token) {
        return part(token, 1);
    }

    private static JsonNode part(String token, int index) {
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[index]));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
