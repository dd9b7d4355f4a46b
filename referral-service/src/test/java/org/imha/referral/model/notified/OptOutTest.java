package org.imha.referral.model.notified;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.problem.ApiProblem;
import org.imha.referral.model.Referral.Submission;
import org.imha.referral.model.StatusChange.Decision;
import org.imha.referral.model.notified.Interview.Capacity;
import org.imha.referral.model.notified.Interview.Wish;
import org.imha.referral.model.notified.NotificationForm.Head;
import org.imha.referral.model.notified.NotificationForm.Kind;
import org.imha.referral.model.notified.NotificationForm.Office;
import org.imha.referral.model.notified.NotificationForm.Patient;
import org.imha.referral.model.notified.NotificationForm.Qualifying;
import org.junit.jupiter.api.Test;

/** For what a refusal holds, and for how long. */
class OptOutTest {

    private static final Instant BEGAN = Instant.parse("2027-05-01T10:00:00Z");
    private static final Instant REFUSED = Instant.parse("2027-06-03T10:00:00Z");
    private static final Instant LATER = Instant.parse("2027-07-01T10:00:00Z");

    @Test
    void holdsAsLongAsNothingIsNew() {
        assertTrue(refusal(null).holdsFor(form(Head.LIABLE_TO_BE_DETAINED, BEGAN), LATER));
        assertTrue(refusal(null).holdsFor(form(Head.LIABLE_TO_BE_DETAINED, REFUSED), LATER));
    }

    @Test
    void doesNotHoldForWhatBeganAfterIt() {
        assertFalse(refusal(null).holdsFor(form(Head.LIABLE_TO_BE_DETAINED, REFUSED.plusMillis(1)), LATER));
    }

    @Test
    void doesNotHoldForAnotherHead() {
        assertFalse(refusal(null).holdsFor(form(Head.COMMUNITY_PATIENT, BEGAN), LATER));
    }

    @Test
    void holdsUntilTheDayAgreedBeginsInLondon() {
        OptOut optOut = refusal(LocalDate.of(2027, 7, 1));
        NotificationForm form = form(Head.LIABLE_TO_BE_DETAINED, BEGAN);
        assertTrue(optOut.holdsFor(form, Instant.parse("2027-06-30T22:59:59.999Z")));
        assertFalse(optOut.holdsFor(form, Instant.parse("2027-06-30T23:00:00Z")));
    }

    @Test
    void endsOnce() {
        OptOut optOut = refusal(null);
        optOut.end(OptOutStatus.OPTED_IN, new Decision("c", LATER, "OPTED_IN"));
        assertFalse(optOut.holdsFor(form(Head.LIABLE_TO_BE_DETAINED, BEGAN), LATER));
        assertEquals(Optional.of(LATER), optOut.endedAt());
        assertThrows(ApiProblem.class, () -> optOut.end(OptOutStatus.REOFFERED, new Decision("c", LATER, "REOFFERED")));
        assertThrows(ApiProblem.class, optOut::requireInForce);
    }

    private static OptOut refusal(LocalDate reofferOn) {
        PatientNotification notification = PatientNotification.receive(VersionedEntity.newId(), "N-1",
                form(Head.LIABLE_TO_BE_DETAINED, BEGAN), new Submission("trust-rxm", Optional.of("RXM"), BEGAN));
        Interview interview = new Interview(REFUSED, "advocate-one", new Capacity(true, "A. Advocate", REFUSED),
                new Wish(false, null), null, reofferOn);
        return OptOut.of(notification, interview, new Decision("c", REFUSED, "REFUSES"));
    }

    private static NotificationForm form(Head head, Instant since) {
        return new NotificationForm("1", new Patient("Okafor", "Ada", null, null), null,
                new Qualifying(Kind.COMPULSORY, head, since), new Office(null, "1", null), null);
    }
}
