package org.imha.casework.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.casework.model.CaseAction.Permission;
import org.imha.casework.model.CaseFile;
import org.imha.kernel.event.casework.DeadlineKind;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.personfile.Restriction;

/** A deadline as staff see it. */
public record DeadlineView(UUID id, UUID caseId, String reference, DeadlineSource source, DeadlineKind kind,
        @Schema(description = "Which rule, or what kind of date, such as S2_TRIBUNAL_APPLICATION") String code,
        @Schema(description = "In the words of whoever wrote it down; null for all others") String title,
        @Schema(description = "Why the title may have to be kept from the person") Restriction restriction,
        @Schema(description = "What the day is, without saying what the law is for this person") String wording,
        @Schema(description = "First day of the window") LocalDate opensOn,
        @Schema(description = "Never later than the law; a working day where a rule set it") LocalDate lastSafeDay,
        @Schema(description = "Until when exactly, for powers of hours and times of day; otherwise null") Instant lastSafeInstant,
        @Schema(description = "As the rule counts it, which may be later than is safe") LocalDate lastDay,
        @Schema(description = "The bank holidays of that time are not published yet: look again") boolean calendarUncertain,
        @Schema(description = "MHA_1983 or MHA_2025; null when no rule set it") String ruleSet,
        @Schema(description = "Where the rule stands; null when no rule set it") String citation,
        DeadlineStatus status,
        @Schema(description = "When it was found missed; stays when it is settled later") Instant missedAt,
        Settlement settlement, SupersededReason supersededReason, String createdBy, Instant createdAt,
        List<Permission> actions) {

    static DeadlineView of(CaseDeadline deadline, CaseFile file, Caller caller) {
        Origin origin = deadline.origin();
        Window window = deadline.window();
        return new DeadlineView(deadline.id(), deadline.caseId(), file.introduction().reference(), origin.source(),
                origin.kind(), origin.code(), origin.title(), origin.restriction(), DeadlineWording.of(origin.kind()),
                window.opensOn(),
                window.lastSafeDay(), window.lastSafeInstant(), window.lastDay(), window.calendarUncertain(), origin.ruleSet(),
                origin.citation(), deadline.status(), deadline.missedAt().orElse(null), deadline.settlement().orElse(null),
                deadline.supersededReason().orElse(null), deadline.createdBy(), deadline.createdAt(),
                DeadlineActions.of(deadline, file, caller));
    }

    /** Says what the person is held under. */
    @Override
    public String toString() {
        return "DeadlineView[" + id + "]";
    }
}
