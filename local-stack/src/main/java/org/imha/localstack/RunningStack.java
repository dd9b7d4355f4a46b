package org.imha.localstack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Map;
import java.util.stream.Collectors;

/** The stack that {@code ./imha up} runs, seen from another process: where its door is, and a key to it. */
public final class RunningStack {

    private final Settings settings;

    private RunningStack(Settings settings) {
        this.settings = settings;
    }

    public static RunningStack find() {
        var home = Settings.local(Map.of());
        if (new RunFolder(home.run()).stack().isEmpty()) {
            throw new StackFailure("IMHA is not running: start it with ./imha up.");
        }
        return new RunningStack(new Settings(home.repository(), home.home(), Ports.from(notedPorts(home))));
    }

    /** A fresh access token for one of the {@link DemoIdentities}. */
    public String token(String name) {
        return new Tokens(settings.issuer(), Secrets.in(settings.home())).of(name);
    }

    public URI gatewayUrl() {
        return url(Service.GATEWAY);
    }

    public URI url(Service service) {
        return URI.create(settings.url(service.port()));
    }

    boolean isReady(Service service) {
        return Web.answers(url(service) + "/q/health/ready");
    }

    boolean isKeycloakReady() {
        return Web.answers(settings.issuer() + "/protocol/openid-connect/certs");
    }

    Settings settings() {
        return settings;
    }

    /** For the other commands: the ports may have been moved by an environment that they do not share. */
    static void note(Settings settings) {
        try {
            Files.createDirectories(settings.run());
            Files.write(settings.run().resolve("ports"), settings.ports().asLines());
            new RunFolder(settings.run()).rememberStack();
        } catch (IOException e) {
            throw new StackFailure("Cannot write to " + settings.run() + ".", e);
        }
    }

    private static Map<String, String> notedPorts(Settings settings) {
        try {
            return Files.readAllLines(settings.run().resolve("ports")).stream().map(line -> line.split("="))
                    .collect(Collectors.toMap(words -> words[0], words -> words[1]));
        } catch (IOException e) {
            throw new StackFailure("IMHA is still starting: try again in a moment.", e);
        }
    }
}
