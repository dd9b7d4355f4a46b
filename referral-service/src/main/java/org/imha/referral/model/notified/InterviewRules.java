package org.imha.referral.model.notified;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.imha.kernel.problem.FieldError;
import org.imha.referral.model.notified.Interview.BestInterests;

/** Which facts of an interview go together, and in which order they can have come about. */
public final class InterviewRules {

    private final Interview interview;
    private final Faults faults = new Faults();

    private InterviewRules(Interview interview) {
        this.interview = interview;
    }

    /** Between when an interview can have been, and how long a refusal is kept and so can be followed by an offer. */
    public record Bounds(Instant notifiedAt, Instant now, LocalDate lastReoffer) {
    }

    /** @return every fault at once; none when the interview can be recorded */
    public static List<FieldError> faults(Interview interview, Bounds bounds) {
        InterviewRules rules = new InterviewRules(interview);
        rules.happened(bounds);
        if (interview.capacity() != null && interview.capacity().canDecide() != null) {
            rules.wishOrBestInterests(interview.capacity().canDecide());
        }
        rules.reofferOnlyAfterRefusal(bounds);
        return rules.faults.all();
    }

    private void happened(Bounds bounds) {
        faults.notInTheFuture(interview.interviewedAt(), bounds.now(), "#/interviewedAt");
        faults.notBefore(interview.interviewedAt(), bounds.notifiedAt(), "#/interviewedAt",
                "This lies before the notification was received.");
        if (interview.capacity() != null) {
            faults.notInTheFuture(interview.capacity().assessedAt(), bounds.now(), "#/capacity/assessedAt");
        }
        if (interview.bestInterests() != null) {
            faults.notInTheFuture(interview.bestInterests().decidedAt(), bounds.now(), "#/bestInterests/decidedAt");
        }
    }

    private void wishOrBestInterests(boolean canDecide) {
        faults.require(!canDecide || interview.wish() != null, "#/wish", "REQUIRED", "Say what the patient wishes.");
        faults.require(!canDecide || interview.bestInterests() == null, "#/bestInterests", "NOT_APPLICABLE",
                "A patient who can decide decides alone.");
        faults.require(canDecide || interview.wish() == null, "#/wish", "NOT_APPLICABLE",
                "A patient who cannot decide about help cannot be taken to have chosen or refused it.");
        faults.require(canDecide || interview.bestInterests() != null, "#/bestInterests", "REQUIRED",
                "Say whether help is in the patient's best interests.");
        if (!canDecide && interview.bestInterests() != null) {
            refusedWithReasons(interview.bestInterests());
        }
    }

    private void refusedWithReasons(BestInterests decision) {
        faults.require(!Boolean.FALSE.equals(decision.inFavour()) || Faults.isAnySaid(decision.because()),
                "#/bestInterests/because", "REQUIRED", "Say why help is not in the patient's best interests.");
    }

    private void reofferOnlyAfterRefusal(Bounds bounds) {
        LocalDate reoffer = interview.reofferOn();
        if (reoffer == null) {
            return;
        }
        faults.require(interview.wish() != null && Boolean.FALSE.equals(interview.wish().wantsHelp()), "#/reofferOn",
                "NOT_APPLICABLE", "Only a patient who refuses can agree to be asked again.");
        faults.require(reoffer.isAfter(bounds.now().atZone(Faults.LONDON).toLocalDate()), "#/reofferOn", "NOT_IN_THE_FUTURE",
                "Help is offered again on a later day.");
        faults.require(!reoffer.isAfter(bounds.lastReoffer()), "#/reofferOn", "TOO_LATE",
                "By then the refusal is not kept any more.");
    }
}
