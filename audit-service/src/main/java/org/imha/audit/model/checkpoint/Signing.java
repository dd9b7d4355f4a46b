package org.imha.audit.model.checkpoint;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.StartupEvent;

/** Whether checkpoints are signed here, and with what. A key that cannot be read stops the start. */
@ApplicationScoped
public class Signing {

    private final Optional<SigningKey> key;

    Signing(@ConfigProperty(name = "audit.checkpoint.signing-key") Optional<String> configured) {
        this.key = configured.map(SigningKey::read);
    }

    void readKeyAtStart(@Observes StartupEvent event) {
        key();
    }

    /** Empty where no key is configured: then checkpoints are off. */
    public Optional<SigningKey> key() {
        return key;
    }
}
