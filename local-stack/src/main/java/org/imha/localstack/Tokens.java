package org.imha.localstack;

import java.io.IOException;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Fresh access tokens for the demo identities: a system proves itself with its secret, a person with a password. */
final class Tokens {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String issuer;
    private final Secrets secrets;

    Tokens(String issuer, Secrets secrets) {
        this.issuer = issuer;
        this.secrets = secrets;
    }

    String of(String name) {
        return fetch(grantFor(name), name);
    }

    String of(Service service) {
        return fetch(clientCredentials(service.artifact()), service.artifact());
    }

    private Map<String, String> grantFor(String name) {
        if (DemoIdentities.SYSTEMS.contains(name)) {
            return clientCredentials(name);
        }
        if (DemoIdentities.PEOPLE.contains(name)) {
            return Map.of("grant_type", "password", "client_id", "imha-cli", "username", name,
                    "password", secrets.get(SecretNames.person(name)));
        }
        throw new StackFailure("Nobody here is called '%s'; there are %s and %s.".formatted(name,
                String.join(", ", DemoIdentities.SYSTEMS), String.join(", ", DemoIdentities.PEOPLE)));
    }

    private Map<String, String> clientCredentials(String client) {
        return Map.of("grant_type", "client_credentials", "client_id", client,
                "client_secret", secrets.get(SecretNames.client(client)));
    }

    private String fetch(Map<String, String> grant, String name) {
        try {
            var answer = Web.postForm(issuer + "/protocol/openid-connect/token", grant);
            if (answer.statusCode() != 200) {
                throw new StackFailure("Keycloak gives %s no token (status %d).".formatted(name, answer.statusCode()));
            }
            return JSON.readTree(answer.body()).get("access_token").asText();
        } catch (IOException e) {
            throw new StackFailure("Keycloak does not answer at " + issuer + ".", e);
        }
    }
}
