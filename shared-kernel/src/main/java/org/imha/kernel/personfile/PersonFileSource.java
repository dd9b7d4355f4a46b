package org.imha.kernel.personfile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One kind of item that this service holds about people. A new kind is one class that implements this. */
public interface PersonFileSource {

    /** Lower case with dashes, as people may read it, such as {@code records-grant}. Never renamed. */
    String kind();

    /**
     * Those about the person of the referral, in the order of their ids. What may have to be kept from the person is a
     * matter of each item.
     *
     * @param after the last one that was taken; empty at the beginning
     */
    List<PersonFileItem> items(UUID referralId, Optional<UUID> after, int limit);

    /** For kinds of which there is at most one. */
    static List<PersonFileItem> atMostOne(Optional<PersonFileItem> item, Optional<UUID> after) {
        return after.isPresent() ? List.of() : item.stream().toList();
    }
}
