package org.imha.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceEnvironmentTest {

    @TempDir
    Path home;

    private ServiceEnvironment environment;

    @BeforeEach
    void atTheUsualPorts() {
        environment = new ServiceEnvironment(Settings.in(home, Ports.from(Map.of())), Secrets.in(home));
    }

    @Test
    void tellsAServiceItsDatabaseBrokerAndIdentity() {
        var records = environment.of(Service.RECORDS);
        assertEquals("8084", records.get("HTTP_PORT"));
        assertEquals("jdbc:postgresql://localhost:15432/records", records.get("DB_URL"));
        assertEquals("records_app", records.get("DB_USER"));
        assertEquals("records_owner", records.get("DB_OWNER_USER"));
        assertEquals("localhost:9092", records.get("KAFKA_BOOTSTRAP_SERVERS"));
        assertEquals("http://localhost:8180/realms/imha", records.get("OIDC_ISSUER"));
        assertEquals("records-consent-service", records.get("OIDC_CLIENT_ID"));
        assertEquals("http://localhost:8082", records.get("ELIGIBILITY_URL"));
    }

    @Test
    void letsEveryServiceStartWithInventedContacts() {
        Arrays.stream(Service.values())
                .forEach(service -> assertEquals("true", environment.of(service).get("EXAMPLE_SETTINGS_ALLOWED")));
    }

    @Test
    void tellsTheReferralServiceWhereFhirClientsReachIt() {
        assertEquals("http://localhost:8080/fhir/R4", environment.of(Service.REFERRAL).get("FHIR_BASE_URL"));
    }

    @Test
    void tellsNobodyButTheNotificationServiceWhereTheSafeguardingLeadsAreReached() {
        assertEquals(Set.of(Service.NOTIFICATION), Arrays.stream(Service.values())
                .filter(service -> environment.of(service).containsKey("NOTIFICATION_SAFEGUARDING_LEADS_MAIL"))
                .collect(Collectors.toSet()));
    }

    @Test
    void givesTheGatewayNoSecretAtAll() {
        var gateway = environment.of(Service.GATEWAY);
        assertTrue(gateway.keySet().containsAll(Set.of("HTTP_PORT", "OIDC_ISSUER", "REFERRAL_URL", "NOTIFICATION_URL")));
        assertTrue(gateway.keySet().stream().noneMatch(name -> name.startsWith("DB_") || name.contains("SECRET")));
    }

    @Test
    void givesTheKeyThatSignsCheckpointsToNobodyButAudit() throws Exception {
        var key = Base64.getDecoder().decode(environment.of(Service.AUDIT).get("AUDIT_SIGNING_KEY"));
        assertEquals("EdDSA", KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(key)).getAlgorithm());
        Arrays.stream(Service.values()).filter(service -> service != Service.AUDIT)
                .forEach(service -> assertFalse(environment.of(service).containsKey("AUDIT_SIGNING_KEY")));
    }

    @Test
    void givesNoTwoServicesTheSamePassword() {
        var referral = environment.of(Service.REFERRAL);
        var audit = environment.of(Service.AUDIT);
        assertEquals(4, Set.of(referral.get("DB_PASSWORD"), referral.get("DB_OWNER_PASSWORD"), audit.get("DB_PASSWORD"),
                audit.get("DB_OWNER_PASSWORD")).size());
    }
}
