package org.imha.notification.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.imha.kernel.event.casework.CaseAllocated;
import org.imha.kernel.event.casework.SafeguardingRaised;
import org.imha.kernel.event.referral.ReferralReceived;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.testing.Events;
import org.imha.kernel.testing.Rows;
import org.imha.notification.testing.MailServer;
import org.imha.notification.testing.WithMailServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(WithMailServer.class)
class SendDueNotificationsTest {

    @Inject
    SendDueNotifications send;

    @AfterEach
    void mailServerIsBack() {
        MailServer.setBusy(false);
    }

    @Test
    void aMailGoesToTheTeamAndSaysNothing() {
        // Given
        UUID referral = referral();

        // When
        send.sendAllDue();

        // Then
        Map<String, Object> row = about(referral);
        assertEquals("SENT", row.get("status"));
        String mail = MailServer.mailsWith(row.get("id").toString()).getFirst();
        assertTrue(mail.contains("To: coordinators@staff.example"), mail);
        assertTrue(mail.contains("Subject: You have a new item"), mail);
        assertTrue(mail.contains("The Northgate Office"), mail);
        assertEquals(List.of(), MailServer.mailsWith(referral.toString()));
        assertEquals(List.of("PENDING->SENT"), history(row));
    }

    @Test
    void anAdvocateIsReachedUnderTheirUserName() {
        UUID caseId = allocatedTo("advocate-one");

        send.sendAllDue();

        assertTrue(MailServer.mailsWith(about(caseId).get("id").toString()).getFirst()
                .contains("To: advocate-one@staff.example"));
    }

    @Test
    void aConcernReachesTheLeadsWhenTheMailServerIsBackAndItsMailSaysNothing() {
        // Given
        UUID concern = VersionedEntity.newId();
        UUID caseId = VersionedEntity.newId();
        Events.deliver(new SafeguardingRaised(concern, caseId, "/v1/cases/" + caseId + "/safeguarding-concerns/" + concern));
        MailServer.setBusy(true);
        send.sendAllDue();
        assertEquals("PENDING", about(concern).get("status"));
        MailServer.setBusy(false);
        makeDue(concern);

        // When
        send.sendAllDue();

        // Then
        List<String> mails = MailServer.mailsWith(about(concern).get("id").toString());
        assertEquals(1, mails.size());
        assertTrue(mails.getFirst().contains("To: leads@staff.example"), mails.getFirst());
        assertTrue(mails.getFirst().contains("Subject: You have a new item"), mails.getFirst());
        assertTrue(mails.getFirst().contains("A new item needs your attention today."), mails.getFirst());
        assertFalse(mails.getFirst().toLowerCase(Locale.ROOT).matches("(?s).*(safeguard|concern|raised).*"), mails.getFirst());
        assertEquals(List.of(), MailServer.mailsWith(concern.toString()));
        assertEquals(List.of(), MailServer.mailsWith(caseId.toString()));
    }

    @Test
    void whileTheMailServerIsAwayANotificationWaits() {
        // Given
        UUID referral = referral();
        MailServer.setBusy(true);

        // When
        send.sendAllDue();

        // Then
        Map<String, Object> row = about(referral);
        assertEquals("PENDING", row.get("status"));
        assertEquals(1, row.get("attempts"));
        assertEquals("MAIL_SERVER_AWAY", row.get("last_failure"));
        MailServer.setBusy(false);
        send.sendAllDue();
        assertEquals("PENDING", about(referral).get("status"));
        makeDue(referral);
        send.sendAllDue();
        assertEquals("SENT", about(referral).get("status"));
        assertEquals(1, MailServer.mailsWith(row.get("id").toString()).size());
    }

    @Test
    void afterEnoughAttemptsItIsGivenUpVisibly() {
        // Given
        UUID caseId = allocatedTo("later-one");

        // When
        for (int i = 0; i < 8; i++) {
            makeDue(caseId);
            send.sendAllDue();
        }

        // Then
        Map<String, Object> row = about(caseId);
        assertEquals("FAILED", row.get("status"));
        assertEquals(8, row.get("attempts"));
        assertEquals(List.of("PENDING->FAILED MAIL_SERVER_AWAY"), history(row));
    }

    @Test
    void anAddressThatDoesNotExistIsNotTriedAgain() {
        UUID gone = allocatedTo("gone-one");
        UUID none = allocatedTo("no one\r\nBcc: x");

        send.sendAllDue();

        assertEquals(List.of("PENDING->FAILED ADDRESS_REFUSED"), history(about(gone)));
        assertEquals(List.of("PENDING->FAILED NO_ADDRESS"), history(about(none)));
    }

    @Test
    void whatAnotherCopyHasClaimedIsLeftAloneUntilTheClaimRunsOut() {
        // Given
        UUID referral = referral();
        Rows.execute("UPDATE notification SET attempts = 1, next_attempt_at = now() + interval '1 minute' WHERE subject_id = ?",
                referral);

        // When
        send.sendAllDue();

        // Then
        assertEquals("PENDING", about(referral).get("status"));
        makeDue(referral);
        send.sendAllDue();
        assertEquals("SENT", about(referral).get("status"));
    }

    @Test
    void severalCopiesSendEachOnce() throws Exception {
        // Given
        List<UUID> referrals = Stream.generate(SendDueNotificationsTest::referral).limit(60).toList();
        Callable<Void> copy = () -> {
            send.sendAllDue();
            return null;
        };

        // When
        try (ExecutorService copies = Executors.newFixedThreadPool(6)) {
            for (Future<Void> done : copies.invokeAll(IntStream.range(0, 6).mapToObj(i -> copy).toList())) {
                done.get();
            }
        }

        // Then
        for (UUID referral : referrals) {
            assertEquals(1, MailServer.mailsWith(about(referral).get("id").toString()).size());
            assertEquals("SENT", about(referral).get("status"));
        }
    }

    private static UUID referral() {
        UUID id = VersionedEntity.newId();
        Events.deliver(new ReferralReceived(id, "/v1/referrals/" + id));
        return id;
    }

    private static UUID allocatedTo(String advocate) {
        UUID id = VersionedEntity.newId();
        Events.deliver(new CaseAllocated(id, UUID.randomUUID(), advocate, "/v1/cases/" + id));
        return id;
    }

    private static void makeDue(UUID subject) {
        Rows.execute("UPDATE notification SET next_attempt_at = now() WHERE subject_id = ?", subject);
    }

    private static Map<String, Object> about(UUID subject) {
        return Rows.query("SELECT * FROM notification WHERE subject_id = ?", subject).getFirst();
    }

    private static List<String> history(Map<String, Object> notification) {
        return Rows.query("SELECT from_status || '->' || to_status || coalesce(' ' || why, '') AS move "
                + "FROM notification_status_change WHERE notification_id = ? ORDER BY id", notification.get("id")).stream()
                .map(row -> (String) row.get("move")).toList();
    }
}
