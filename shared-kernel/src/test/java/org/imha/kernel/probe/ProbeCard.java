package org.imha.kernel.probe;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.personfile.PersonFileItem;
import org.imha.kernel.personfile.PersonFileSource;
import org.imha.kernel.personfile.Restriction;

/** One card about everybody. */
@ApplicationScoped
class ProbeCard implements PersonFileSource {

    @Override
    public String kind() {
        return "probe-card";
    }

    @Override
    public List<PersonFileItem> items(UUID referralId, Optional<UUID> after, int limit) {
        return PersonFileSource.atMostOne(Optional.of(
                new PersonFileItem(kind(), referralId, Instant.EPOCH, Restriction.NONE, Map.of("colour", "red"))), after);
    }
}
