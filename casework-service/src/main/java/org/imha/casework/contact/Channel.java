package org.imha.casework.contact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what means. */
@Schema(name = "ContactChannel")
public enum Channel {
    /**
     * The person's own telephone, or that of whoever the contact is with. Look at {@code safeToLeaveMessage} of the case first.
     */
    PHONE,
    /** The telephone of the ward, which staff answer. */
    WARD_PHONE,
    VIDEO,
    TEXT_MESSAGE,
    EMAIL,
    LETTER,
    /** Face to face. Going to see the person is a visit, and is recorded there. */
    IN_PERSON
}
