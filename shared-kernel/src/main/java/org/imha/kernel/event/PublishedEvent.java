package org.imha.kernel.event;

import java.util.UUID;

/** A fact that a service tells the others. Implemented by records of ids and codes only. */
public interface PublishedEvent {

    /** The aggregate that the fact is about; facts of one aggregate are delivered in order. */
    UUID aggregateId();

    /** Path under which a permitted reader finds the detail, such as {@code /v1/referrals/{id}}. */
    String detailUrl();
}
