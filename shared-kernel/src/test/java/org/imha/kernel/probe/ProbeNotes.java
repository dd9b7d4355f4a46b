package org.imha.kernel.probe;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.personfile.PersonFileItem;
import org.imha.kernel.personfile.PersonFileSource;
import org.imha.kernel.personfile.Restriction;

/** Three notes about everybody. */
@ApplicationScoped
class ProbeNotes implements PersonFileSource {

    @Override
    public String kind() {
        return "probe-note";
    }

    @Override
    public List<PersonFileItem> items(UUID referralId, Optional<UUID> after, int limit) {
        return IntStream.rangeClosed(1, 3).mapToObj(number -> new UUID(0, number))
                .filter(id -> after.isEmpty() || id.compareTo(after.get()) > 0).limit(limit)
                .map(id -> new PersonFileItem(kind(), id, Instant.EPOCH, Restriction.THIRD_PARTY,
                        Map.of("says", "Mrs Example")))
                .toList();
    }
}
