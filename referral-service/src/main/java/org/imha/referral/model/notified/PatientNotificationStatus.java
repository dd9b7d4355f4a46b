package org.imha.referral.model.notified;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.problem.ApiProblem;

/** Where a notification of a patient stands, and the one table of where it can go from there. */
public enum PatientNotificationStatus {

    /** Safely stored; what follows from it is decided at once. */
    NOTIFIED(Progress.RECEIVED),
    /** s.130B(2C): an advocate is to visit and interview the patient. The Act sets no time limit. */
    INTERVIEW_DUE(Progress.RECEIVED),
    /** Tried, and to be tried again. */
    INTERVIEW_NOT_POSSIBLE(Progress.RECEIVED),
    /** An informal patient: the managers inform (s.130DA), and nobody has to be interviewed. */
    INFORMATION_ONLY(Progress.RECEIVED),
    /** The same person is notified of already, and that notification is the one to work with. */
    LINKED(Progress.RECEIVED),
    /** The person said no lately: recorded, and no interview. */
    OPT_OUT_IN_FORCE(Progress.RECEIVED),
    /** Decides for themselves, and wants help. */
    HAS_CAPACITY_WANTS_HELP(Progress.VISITED),
    /** Decides for themselves, and wants none now. It may be offered again. */
    HAS_CAPACITY_REFUSES(Progress.VISITED),
    /** Cannot decide, and help is in their best interests: non-instructed advocacy. */
    LACKS_CAPACITY_BEST_INTERESTS_YES(Progress.VISITED),
    /** Cannot decide, and help is not in their best interests, for the reasons given. */
    LACKS_CAPACITY_BEST_INTERESTS_NO(Progress.VISITED),
    /** A referral was made, and goes its own way. */
    REFERRED(Progress.VISITED),
    /** The patient qualifies no longer, or the notification was none. */
    ENDED(Progress.CLOSED);

    private static final Set<PatientNotificationStatus> AWAITING = EnumSet.of(INTERVIEW_DUE, INTERVIEW_NOT_POSSIBLE);
    /** Nothing is expected of anybody any more: the time for which it is kept runs. */
    private static final Set<PatientNotificationStatus> SETTLED = EnumSet.of(INFORMATION_ONLY, OPT_OUT_IN_FORCE,
            HAS_CAPACITY_REFUSES, LACKS_CAPACITY_BEST_INTERESTS_NO, ENDED);

    private static final Map<PatientNotificationStatus, Set<PatientNotificationStatus>> MOVES = new EnumMap<>(Map.ofEntries(
            Map.entry(NOTIFIED, EnumSet.of(INTERVIEW_DUE, INFORMATION_ONLY, LINKED, OPT_OUT_IN_FORCE)),
            Map.entry(INTERVIEW_DUE, EnumSet.of(INTERVIEW_NOT_POSSIBLE, HAS_CAPACITY_WANTS_HELP, HAS_CAPACITY_REFUSES,
                    LACKS_CAPACITY_BEST_INTERESTS_YES, LACKS_CAPACITY_BEST_INTERESTS_NO, ENDED)),
            Map.entry(INTERVIEW_NOT_POSSIBLE, EnumSet.of(INTERVIEW_DUE, ENDED)),
            Map.entry(INFORMATION_ONLY, EnumSet.of(ENDED)),
            Map.entry(LINKED, EnumSet.of(INTERVIEW_DUE, INFORMATION_ONLY, OPT_OUT_IN_FORCE, ENDED)),
            Map.entry(OPT_OUT_IN_FORCE, EnumSet.of(INTERVIEW_DUE, LINKED, HAS_CAPACITY_WANTS_HELP, ENDED)),
            Map.entry(HAS_CAPACITY_WANTS_HELP, EnumSet.of(REFERRED)),
            Map.entry(HAS_CAPACITY_REFUSES, EnumSet.of(INTERVIEW_DUE, HAS_CAPACITY_WANTS_HELP, ENDED)),
            Map.entry(LACKS_CAPACITY_BEST_INTERESTS_YES, EnumSet.of(REFERRED)),
            Map.entry(LACKS_CAPACITY_BEST_INTERESTS_NO, EnumSet.of(INTERVIEW_DUE, ENDED)),
            Map.entry(REFERRED, EnumSet.of(ENDED)),
            Map.entry(ENDED, EnumSet.noneOf(PatientNotificationStatus.class))));

    private final Progress progress;

    PatientNotificationStatus(Progress progress) {
        this.progress = progress;
    }

    /** All that the hospital may know: neither what the patient said nor that they said no before. */
    @Schema(name = "PatientNotificationProgress")
    public enum Progress {
        RECEIVED("Received"),
        VISITED("Visited"),
        CLOSED("Closed");

        private final String words;

        Progress(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Progress progress() {
        return progress;
    }

    public boolean awaitsInterview() {
        return AWAITING.contains(this);
    }

    /** A person who refused is asked again at their own wish or on the day agreed, not because we would like to. */
    public boolean maySimplyBeOffered() {
        return this != HAS_CAPACITY_REFUSES && this != NOTIFIED && canMoveTo(INTERVIEW_DUE);
    }

    public boolean isSettled() {
        return SETTLED.contains(this);
    }

    public Set<PatientNotificationStatus> moves() {
        return MOVES.get(this);
    }

    public boolean canMoveTo(PatientNotificationStatus next) {
        return moves().contains(next);
    }

    /** @throws ApiProblem 409 naming both states */
    public PatientNotificationStatus moveTo(PatientNotificationStatus next) {
        if (!canMoveTo(next)) {
            throw new ApiProblem(NotifiedProblem.PATIENT_NOTIFICATION_MOVE_NOT_ALLOWED,
                    "A notification of a patient cannot move from " + this + " to " + next + ".");
        }
        return next;
    }
}
