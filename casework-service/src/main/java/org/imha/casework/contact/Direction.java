package org.imha.casework.contact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who began. */
@Schema(name = "ContactDirection")
public enum Direction {
    /** The advocate did. */
    OUTGOING,
    INCOMING
}
