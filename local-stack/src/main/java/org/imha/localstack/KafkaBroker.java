package org.imha.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** One Kafka broker that is its own controller; topics exist only when the list names them. */
final class KafkaBroker {

    private static final String CONFIGURATION = """
            process.roles=broker,controller
            node.id=1
            controller.quorum.bootstrap.servers=localhost:%2$d
            listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
            advertised.listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
            controller.listener.names=CONTROLLER
            listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
            log.dirs=%3$s
            auto.create.topics.enable=false
            offsets.topic.replication.factor=1
            offsets.topic.num.partitions=8
            transaction.state.log.replication.factor=1
            transaction.state.log.min.isr=1
            share.coordinator.state.topic.replication.factor=1
            share.coordinator.state.topic.min.isr=1
            group.initial.rebalance.delay.ms=0
            """;

    private final Settings settings;
    private Child server;

    KafkaBroker(Settings settings) {
        this.settings = settings;
    }

    void start() {
        if (isRunning()) {
            return;
        }
        var configuration = writeConfiguration();
        if (Files.notExists(data().resolve("meta.properties"))) {
            Step.run("kafka-format", kafka("kafka.tools.StorageTool", "format", "--standalone",
                    "--cluster-id", "imha-local", "--config", configuration.toString()), settings);
        }
        server = Child.start("kafka", kafka("kafka.Kafka", configuration.toString()), Map.of(), settings);
        server.awaitReady(this::hasItsTopics);
    }

    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    static String bootstrapServers(Ports ports) {
        return "localhost:" + ports.of(Port.KAFKA);
    }

    private List<String> kafka(String mainClass, String... arguments) {
        var rest = new java.util.ArrayList<>(List.of("-Dorg.slf4j.simpleLogger.log.org.apache.kafka=info",
                "-cp", System.getProperty("java.class.path"), mainClass));
        rest.addAll(List.of(arguments));
        return Java.command("256m", rest);
    }

    private Path writeConfiguration() {
        var file = settings.home().resolve("kafka.properties");
        var ports = settings.ports();
        try {
            Files.createDirectories(settings.home());
            return Files.writeString(file,
                    CONFIGURATION.formatted(ports.of(Port.KAFKA), ports.of(Port.KAFKA_CONTROLLER), data()));
        } catch (IOException e) {
            throw new StackFailure("Cannot write " + file + ".", e);
        }
    }

    private boolean hasItsTopics() {
        Map<String, Object> address = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers(settings.ports()),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 3000, AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 2000);
        try (var admin = Admin.create(address)) {
            Topics.read(settings.repository().resolve("deploy/kafka/topics.properties")).createOn(admin);
            return true;
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean isRunning() {
        return server != null && server.isAlive();
    }

    private Path data() {
        return settings.home().resolve("kafka");
    }
}
