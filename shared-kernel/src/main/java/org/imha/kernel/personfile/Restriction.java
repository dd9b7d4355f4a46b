package org.imha.kernel.personfile;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why something in a person's file may have to be kept from that person. Tagged where it is recorded: whoever writes it down
 * knows of whom it tells. The later one is the stricter one.
 */
@Schema(description = "Why this may have to be kept from the person, should they ask for their file; NONE when left out")
public enum Restriction {
    NONE,
    /** Tells of somebody else, who has not agreed (DPA 2018 Sch.2 para 16). */
    THIRD_PARTY,
    /** Could do serious harm to somebody's health (DPA 2018 Sch.3 Parts 2 and 3). */
    SERIOUS_HARM;

    /** The tag as it was given, or none where none was. */
    public static Restriction orNone(Restriction tag) {
        return tag == null ? NONE : tag;
    }

    /** What is told in one piece is kept from the person when any part of it has to be. Null for a part that is not there. */
    public static Restriction strictest(Restriction... ofParts) {
        return Stream.of(ofParts).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(NONE);
    }
}
