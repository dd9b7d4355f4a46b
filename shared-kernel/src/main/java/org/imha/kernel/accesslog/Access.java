package org.imha.kernel.accesslog;

import java.util.List;
import java.util.UUID;

/**
 * One act upon people's records.
 *
 * @param action what was done or tried
 * @param resourceType what kind of record, such as {@code referral}
 * @param resourceIds which ones: all ids that a list showed
 * @param reason code of the refusal; null when permitted
 */
public record Access(Action action, String resourceType, List<UUID> resourceIds, String reason) {

    /** What can be done to a record. */
    public enum Action {
        READ,
        LIST,
        CREATE,
        CHANGE,
        DECIDE,
        VERIFY,
        /** Taken into a person's whole file, or handed out with it. */
        EXPORT,
        ERASE
    }

    public static Access of(Action action, String resourceType, UUID... resourceIds) {
        return new Access(action, resourceType, List.of(resourceIds), null);
    }

    public static Access list(String resourceType, List<UUID> shown) {
        return new Access(Action.LIST, resourceType, List.copyOf(shown), null);
    }

    public Access refusedBecause(String code) {
        return new Access(action, resourceType, resourceIds, code);
    }
}
