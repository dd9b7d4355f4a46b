package org.imha.localstack;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** What each secret is called: in the environment, in the realm's placeholders and in the secrets file alike. */
final class SecretNames {

    static final String POSTGRES = "POSTGRES_PASSWORD";
    static final String KEYCLOAK_ADMIN = "KEYCLOAK_ADMIN_PASSWORD";
    static final String AUDIT_SIGNING_KEY = "AUDIT_SIGNING_KEY";

    private SecretNames() {
    }

    static String owner(String database) {
        return upper(database) + "_DB_OWNER_PASSWORD";
    }

    static String app(String database) {
        return upper(database) + "_DB_PASSWORD";
    }

    static String client(String clientId) {
        return upper(clientId) + "_SECRET";
    }

    static String person(String userName) {
        return "DEMO_" + upper(userName) + "_PASSWORD";
    }

    static Stream<String> all() {
        return Stream.of(
                Stream.of(POSTGRES, KEYCLOAK_ADMIN, AUDIT_SIGNING_KEY),
                databases().flatMap(database -> Stream.of(owner(database), app(database))),
                ofTheRealm())
                .flatMap(names -> names);
    }

    /** The ones that Keycloak fills into the realm. */
    static Stream<String> ofTheRealm() {
        return Stream.of(
                databaseServices().map(service -> client(service.artifact())),
                DemoIdentities.SYSTEMS.stream().map(SecretNames::client),
                DemoIdentities.PEOPLE.stream().map(SecretNames::person))
                .flatMap(names -> names);
    }

    private static Stream<String> databases() {
        return databaseServices().map(service -> service.database().orElseThrow());
    }

    private static Stream<Service> databaseServices() {
        return Arrays.stream(Service.values()).filter(service -> service.database().isPresent());
    }

    private static String upper(String name) {
        return name.replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
