package org.imha.kernel.settings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;

/**
 * Keeps a service from telling real people what was invented: it does not start in production while a setting that it
 * names still has an example's value, wherever that value comes from.
 */
@ApplicationScoped
class ExampleSettings {

    /** Names of RFC 2606 and the like, and the area that Ofcom keeps for telephone numbers in stories. */
    private static final Pattern INVENTED = Pattern.compile("(?i)example|01632 ?960");

    private final Config config;
    private final List<String> names;
    private final boolean allowed;

    ExampleSettings(Config config, @ConfigProperty(name = "kernel.example-settings.names") Optional<List<String>> names,
            @ConfigProperty(name = "kernel.example-settings.allowed") boolean allowed) {
        this.config = config;
        this.names = names.orElse(List.of());
        this.allowed = allowed;
    }

    void refuseInProduction(@Observes StartupEvent starting) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            demandReal();
        }
    }

    /** @throws IllegalStateException naming every setting that is still invented */
    void demandReal() {
        List<String> invented = names.stream().filter(this::isInvented).toList();
        if (!invented.isEmpty() && !allowed) {
            throw new IllegalStateException("Still invented, set your own before anybody reads it: "
                    + String.join(", ", invented) + ". For trying out, set EXAMPLE_SETTINGS_ALLOWED=true");
        }
    }

    private boolean isInvented(String name) {
        return config.getOptionalValue(name, String.class).filter(value -> INVENTED.matcher(value).find()).isPresent();
    }
}
