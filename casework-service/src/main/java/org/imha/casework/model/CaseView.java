package org.imha.casework.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.casework.model.known.Background;
import org.imha.casework.model.known.Circumstances;
import org.imha.casework.model.known.Circumstances.AdvocatePreference;
import org.imha.casework.model.known.Circumstances.KeyDate;
import org.imha.casework.model.known.Qualification;
import org.imha.kernel.event.EligibilityStanding;
import org.imha.kernel.identity.Caller;

/** A case as staff see it. */
public record CaseView(UUID id, String reference, UUID referralId, CaseStatus status, EligibilityStanding standing,
        @Schema(description = "Whether the advocate has the powers of s.130B(3) now") Powers powers,
        @Schema(description = "Since when the powers are suspended; null unless they are") Instant suspendedSince,
        String displayName, LocalDate dateOfBirth, String hospitalOdsCode, String ward, boolean mustVisit, boolean urgent,
        String language, Boolean interpreterNeeded, @Schema(description = "Codes of communication needs") List<String> needs,
        @Schema(description = "Dates that help must come before, as the referral says") List<KeyDate> keyDates,
        @Schema(description = "Whether anything is known about risk; codes of risks follow") boolean riskKnown,
        List<String> riskKinds,
        @Schema(description = "Whether a message may be left on the person's own telephone; nothing said means no") boolean safeToLeaveMessage,
        @Schema(description = "Whom the person would like for an advocate, as the referral says: a reason to prefer somebody, never a bar") AdvocatePreference advocatePreference,
        @Schema(description = "What was determined last, and by which law") Qualification qualification, String advocateId,
        @Schema(description = "Since when, and by which rules of allocation, something stands against the advocate's having the case; null unless it does") AllocationReview allocationReview,
        int visitAttempts,
        @Schema(description = "When the person was first tried, first spoken with and first met") ContactClock contact,
        @Schema(description = "The nearest day that something has to be done by") LocalDate nextDeadlineOn,
        @Schema(description = "Why the work rests; null unless it does") Hold hold,
        @Schema(description = "The time to finish in, after the person stopped qualifying; null unless it runs") Grace grace,
        @Schema(description = "Null until somebody looked at whether the person can instruct an advocate") ModeSwitch.Mode mode,
        List<ModeSwitch> modeSwitches, Closure closure,
        @Schema(description = "When the referral was received") Instant receivedAt, Instant openedAt,
        List<Allocation> allocations, List<StatusChange> history, List<CaseAction.Permission> actions) {

    public static CaseView of(CaseFile file, Caller caller) {
        Introduction introduction = file.introduction();
        Background background = file.background();
        Circumstances around = background.circumstances();
        return new CaseView(file.id(), introduction.reference(), file.referralId(), file.status(), file.standing(),
                file.powers(), file.suspendedSince().orElse(null), introduction.displayName(), background.dateOfBirth(),
                introduction.hospitalOdsCode(), introduction.ward(), introduction.mustVisit(), background.urgent(),
                introduction.language(), introduction.interpreterNeeded(), around.needs(), around.keyDates(),
                around.riskKnown(), around.riskKinds(), around.safeToLeaveMessage(), around.advocatePreference(),
                around.qualification(),
                file.advocateId().orElse(null), file.allocationReview().orElse(null), file.visitAttempts(), file.clock(),
                file.nextDeadlineOn().orElse(null), file.hold().orElse(null), file.grace().orElse(null),
                file.mode().map(ModeSwitch::mode).orElse(null), file.modeSwitches(), file.closure().orElse(null),
                background.receivedAt(), file.createdAt(), file.allocations(), file.history(), CaseAction.all(file, caller));
    }

    /** Names a person and where they are. */
    @Override
    public String toString() {
        return "CaseView[" + id + "]";
    }
}
