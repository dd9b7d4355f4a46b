package org.imha.localstack;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that IMHA is, on this machine: started in the right order, stopped completely.
 * <p>
 * Keycloak takes longest and nobody needs it to start (the services fetch its keys as soon as they can be had), so it
 * starts beside all the rest; the services start together once PostgreSQL and Kafka are there.
 */
public final class LocalStack implements AutoCloseable {

    private final Settings settings;
    private final Progress progress;
    private final Postgres postgres;
    private final KafkaBroker kafka;
    private final Keycloak keycloak;
    private final Tokens tokens;
    private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
    private final Watchdog watchdog;

    public LocalStack(Settings settings) {
        this(settings, new Progress(new PrintStream(OutputStream.nullOutputStream())));
    }

    LocalStack(Settings settings, Progress progress) {
        settings.ports().refuseTaken();
        var secrets = Secrets.in(settings.home());
        this.settings = settings;
        this.progress = progress;
        this.postgres = new Postgres(settings, secrets);
        this.kafka = new KafkaBroker(settings);
        this.keycloak = new Keycloak(settings, secrets);
        this.tokens = new Tokens(settings.issuer(), secrets);
        Arrays.stream(Service.values())
                .forEach(service -> services.put(service, new ServiceProcess(service, settings, secrets)));
        this.watchdog = Watchdog.over(settings.run());
    }

    /** Returns when every part is ready; when one fails, stops the others and says why. */
    public void start() {
        try {
            services.values().forEach(ServiceProcess::refuseUnbuilt);
            Together.run(this::startKeycloak, () -> {
                Together.run(this::startPostgres, this::startKafka);
                Together.run(Arrays.stream(Service.values()).<Runnable> map(service -> () -> start(service)).toList());
            });
        } catch (RuntimeException failure) {
            close();
            throw failure;
        }
    }

    public void start(Service service) {
        services.get(service).start();
        progress.ready(service.artifact(), settings.url(service.port()));
    }

    /** Stops it and starts it anew, told something that the other services are not. */
    public void restart(Service service, Map<String, String> more) {
        stop(service);
        services.get(service).start(more);
    }

    /** An orderly end, as in a deployment. */
    public void stop(Service service) {
        services.get(service).stop();
    }

    /** {@code kill -9}: the service has no chance to finish anything. */
    public void kill(Service service) {
        services.get(service).kill();
    }

    public void startPostgres() {
        postgres.start();
        progress.ready("PostgreSQL", "localhost:" + settings.ports().of(Port.POSTGRES));
    }

    public void stopPostgres() {
        postgres.stop();
    }

    public void startKafka() {
        kafka.start();
        progress.ready("Kafka", bootstrapServers());
    }

    public void stopKafka() {
        kafka.stop();
    }

    public String bootstrapServers() {
        return KafkaBroker.bootstrapServers(settings.ports());
    }

    public void startKeycloak() {
        keycloak.start();
        progress.ready("Keycloak", settings.url(Port.KEYCLOAK));
    }

    public void stopKeycloak() {
        keycloak.stop();
    }

    /** A fresh access token for one of the {@link DemoIdentities}. */
    public String token(String name) {
        return tokens.of(name);
    }

    /** A fresh access token with which a service speaks for itself. */
    public String serviceToken(Service service) {
        return tokens.of(service);
    }

    /** The one public door. */
    public URI gatewayUrl() {
        return url(Service.GATEWAY);
    }

    /** A service's own door, for what is not public: health and metrics. */
    public URI url(Service service) {
        return URI.create(settings.url(service.port()));
    }

    /** Services first, so that they can still say goodbye to their database and broker. */
    @Override
    public void close() {
        Together.run(services.values().stream().<Runnable> map(service -> service::stop).toList());
        Together.run(List.of(postgres::stop, kafka::stop, keycloak::stop));
        watchdog.dismiss();
    }
}
