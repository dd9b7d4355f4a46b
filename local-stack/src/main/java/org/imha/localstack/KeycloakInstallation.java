package org.imha.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Keycloak's own files, unpacked and built once per checkout. */
final class KeycloakInstallation {

    private KeycloakInstallation() {
    }

    static Path in(Settings settings) {
        var versions = Versions.ofThisBuild();
        return Installation.once(settings.tools().resolve("keycloak-" + versions.keycloak()), target -> {
            unpack(versions.keycloakArchive(), target);
            Step.run("keycloak-build", command(target,
                    List.of("build", "--db=dev-file", "--health-enabled=false", "--metrics-enabled=false")), settings);
        });
    }

    /** What Keycloak's own kc.sh ends up running; without that shell in between, the process is the server itself. */
    static List<String> command(Path home, List<String> arguments) {
        var rest = new ArrayList<>(List.of("-XX:MetaspaceSize=96M",
                "-Dkc.home.dir=" + home, "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED", "-cp", home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        rest.addAll(arguments);
        return Java.command("384m", rest);
    }

    private static void unpack(Path archive, Path target) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                unpack(entry, zip, target);
            }
        }
    }

    private static void unpack(ZipEntry entry, ZipInputStream zip, Path target) throws IOException {
        // Everything in the archive sits below one folder that carries the version.
        var path = Path.of(entry.getName());
        if (entry.isDirectory() || path.getNameCount() < 2) {
            return;
        }
        var file = target.resolve(path.subpath(1, path.getNameCount()));
        Files.createDirectories(file.getParent());
        Files.copy(zip, file);
    }
}
