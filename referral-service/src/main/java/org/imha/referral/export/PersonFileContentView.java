package org.imha.referral.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.personfile.Restriction;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * One half of a person's file. Of what may have to be kept from the person the other half does not even say how much there is.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonFileContentView(UUID id, FilePart part, Instant collectedAt,
        @Schema(description = "How many items are in this half; only of what is withheld") Integer count,
        @Schema(description = "How many items, by why they are withheld; only of what is withheld") Map<Restriction, Long> categories,
        List<Section> sections) {

    /** All items of one kind about one referral. */
    @Schema(name = "PersonFileSection")
    public record Section(UUID referralId, String kind, List<Item> items) {
    }

    /** One item; the restriction is shown only in what is withheld. */
    @Schema(name = "PersonFileEntry")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(UUID id, Instant at, Restriction restriction,
            @Schema(description = "What it says; which members there are depends on the kind", implementation = Object.class) JsonNode content) {

        @Override
        public String toString() {
            return "Item[" + id + "]";
        }
    }

    @Override
    public String toString() {
        return "PersonFileContentView[" + id + "]";
    }
}
