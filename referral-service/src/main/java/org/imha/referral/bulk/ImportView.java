package org.imha.referral.bulk;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.referral.bulk.list.ListFormat;

/** An import as its sender sees it: how far it is, and nothing of what was sent. */
public record ImportView(UUID id, ImportStatus status, ListFormat format,
        @Schema(description = "How many rows the file has.") long received,
        @Schema(description = "How many rows have an outcome: the sum of the three that follow.") long processed,
        long created, long alreadyThere, long refused, Instant startedAt,
        Instant finishedAt, Links links) {

    /** Where to look next. */
    @Schema(name = "ImportLinks")
    public record Links(String self, String rows) {
    }

    static ImportView of(ReferralImport list, RowCounts counts) {
        return new ImportView(list.id(), list.status(), list.format(), list.received(), counts.processed(), counts.created(),
                counts.alreadyThere(), counts.refused(), list.createdAt(), list.finishedAt().orElse(null),
                new Links(list.path(), list.path() + "/rows"));
    }
}
