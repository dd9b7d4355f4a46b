package org.imha.localstack;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What a service is told about the world around it; the same names as in a container. */
final class ServiceEnvironment {

    private final Settings settings;
    private final Secrets secrets;

    ServiceEnvironment(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    Map<String, String> of(Service service) {
        var environment = new HashMap<String, String>();
        environment.put("HTTP_PORT", Integer.toString(settings.ports().of(service.port())));
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("OIDC_ISSUER", settings.issuer());
        // Nobody is helped by this stack, so what the public is told may stay invented.
        environment.put("EXAMPLE_SETTINGS_ALLOWED", "true");
        environment.put("PROVIDER_PHONE", "01632 960 130");
        // The gateway is for callers from outside; no service calls it.
        Arrays.stream(Service.values()).filter(other -> other != Service.GATEWAY)
                .forEach(other -> environment.put(other.urlVariable(), settings.url(other.port())));
        service.database().ifPresent(database -> addBackends(environment, service, database));
        if (service == Service.AUDIT) {
            environment.put("AUDIT_SIGNING_KEY", secrets.get(SecretNames.AUDIT_SIGNING_KEY));
        }
        if (service == Service.REFERRAL) {
            environment.put("FHIR_BASE_URL", settings.url(Service.GATEWAY.port()) + "/fhir/R4");
        }
        if (service == Service.REFERRAL || service == Service.CASEWORK) {
            // The demo commissioner's and another council's, so that there are reports to look at.
            environment.put("CONTRACTS_0__COMMISSIONER", "E08000026");
            environment.put("CONTRACTS_0__HOSPITALS", "RXM");
            environment.put("CONTRACTS_1__COMMISSIONER", "E08000035");
            environment.put("CONTRACTS_1__HOSPITALS", "RXT");
        }
        if (service == Service.NOTIFICATION) {
            environment.put("NOTIFICATION_SAFEGUARDING_LEADS_MAIL", "leads@staff.example");
        }
        return environment;
    }

    private void addBackends(Map<String, String> environment, Service service, String database) {
        environment.put("DB_URL", Postgres.jdbcUrl(settings.ports(), database));
        environment.put("DB_USER", database + "_app");
        environment.put("DB_PASSWORD", secrets.get(SecretNames.app(database)));
        environment.put("DB_OWNER_USER", database + "_owner");
        environment.put("DB_OWNER_PASSWORD", secrets.get(SecretNames.owner(database)));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", KafkaBroker.bootstrapServers(settings.ports()));
        environment.put("OIDC_CLIENT_ID", service.artifact());
        environment.put("OIDC_CLIENT_SECRET", secrets.get(SecretNames.client(service.artifact())));
    }
}
