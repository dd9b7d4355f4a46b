package org.imha.localstack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One service as a process of its own. */
final class ServiceProcess {

    private final Service service;
    private final Settings settings;
    private final Map<String, String> environment;
    private Child process;

    ServiceProcess(Service service, Settings settings, Secrets secrets) {
        this.service = service;
        this.settings = settings;
        this.environment = new ServiceEnvironment(settings, secrets).of(service);
    }

    void start() {
        start(Map.of());
    }

    /**
     * Returns when the service says that it is ready.
     *
     * @param more settings beyond those that every stack has
     */
    void start(Map<String, String> more) {
        if (process != null && process.isAlive()) {
            return;
        }
        Map<String, String> told = new HashMap<>(environment);
        told.putAll(more);
        process = Child.start(service.artifact(), Java.command("160m", List.of("-Xss512k", "-jar", jar().toString())),
                told, settings);
        process.awaitReady(this::isReady);
    }

    void stop() {
        if (process != null) {
            process.stop();
        }
    }

    void kill() {
        if (process != null) {
            process.kill();
        }
    }

    boolean isReady() {
        return Web.answers(settings.url(service.port()) + "/q/health/ready");
    }

    void refuseUnbuilt() {
        if (Files.notExists(jar())) {
            throw new StackFailure("%s is not built, %s is missing: ./imha up builds it."
                    .formatted(service.artifact(), settings.repository().relativize(jar())));
        }
    }

    private Path jar() {
        return settings.application(service).resolve("quarkus-run.jar");
    }
}
