package org.imha.referral.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.personfile.Restriction;
import org.imha.referral.export.holder.Holder;

/** A person's file as managers see it, without what is in it. */
public record PersonFileView(UUID id, PersonFileStatus status, PersonFilePurpose purpose, String requestedBy, String reason,
        @Schema(description = "Every referral that is taken to be the person's, the one that was named first") List<UUID> referralIds,
        Progress progress, String startedBy, Instant startedAt, Instant finishedAt,
        @Schema(description = "When it is deleted") Instant expiresAt,
        @Schema(description = "How many items are kept apart, by why; null until it is done") Map<Restriction, Long> withheld,
        @Schema(description = "Why it failed") PersonFileFailure failure, List<FileAction> actions, Links links) {

    /**
     * How far it is. A part is what one service holds about one referral.
     *
     * @param waitingFor the service that was away last; null while all answer
     */
    @Schema(name = "PersonFileProgress")
    public record Progress(int done, int total, String waitingFor) {
    }

    /** Something that may be done with it; the reason is null when it may be done now. */
    @Schema(name = "PersonFilePermission")
    public record FileAction(String action, boolean allowed, String reason) {
    }

    /** Where to look. */
    @Schema(name = "PersonFileLinks")
    public record Links(String self, String content) {
    }

    static PersonFileView from(PersonFile file, Map<Restriction, Long> withheld) {
        boolean done = file.status() == PersonFileStatus.DONE;
        return new PersonFileView(file.id(), file.status(), file.purpose(), file.requestedBy(), file.reason(),
                file.referralIds(),
                new Progress(file.partsDone(), file.parts(), file.waitingFor().map(Holder::service).orElse(null)),
                file.startedBy(), file.createdAt(), file.finishedAt().orElse(null), file.expiresAt(), done ? withheld : null,
                file.failure().orElse(null),
                List.of(new FileAction("content", done, done ? null : "PERSON_FILE_NOT_COMPLETE")),
                new Links(file.path(), file.path() + "/content"));
    }

    @Override
    public String toString() {
        return "PersonFileView[" + id + "]";
    }
}
