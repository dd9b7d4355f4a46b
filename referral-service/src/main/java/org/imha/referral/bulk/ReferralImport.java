package org.imha.referral.bulk;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.referral.bulk.list.ListFormat;

/**
 * A list of referrals sent as one file.
 * <p>
 * It arrives; when all of it is here it runs. Whoever works on it leases it and gives each row its outcome, in the order of
 * the file; lists take turns, so that a short one need not wait for a long one. It is done when no row is left, or fails
 * when too many rows cannot be taken through a fault of ours.
 */
@Entity
@Table(name = "referral_import")
public class ReferralImport extends VersionedEntity {

    /** The name of imports in the access log. */
    static final String RESOURCE = "referral-import";
    /** So many rows that break are no accident. */
    private static final int MOST_BROKEN = 10;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;
    @Enumerated(EnumType.STRING)
    private ListFormat format;
    private String owner;
    private String sentBy;
    private String sentByRoles;
    private String organisation;
    private String correlationId;
    private int received;
    private int broken;
    private Instant turnAt;
    private Instant leasedUntil;
    private Instant finishedAt;

    protected ReferralImport() {
    }

    private ReferralImport(UUID id, ListFormat format, Instant now) {
        super(id, now);
        this.status = ImportStatus.RECEIVING;
        this.format = format;
    }

    static ReferralImport arriving(UUID id, ListFormat format, Sending sending) {
        ReferralImport arriving = new ReferralImport(id, format, sending.at());
        arriving.owner = Owner.of(sending.by());
        arriving.sentBy = sending.by().id();
        arriving.sentByRoles = sending.by().roles().stream().map(Role::name).sorted().collect(Collectors.joining(","));
        arriving.organisation = sending.by().odsCode().orElse(null);
        arriving.correlationId = sending.correlationId();
        return arriving;
    }

    /** Who sends it, when, and as part of what. */
    record Sending(Caller by, Instant at, String correlationId) {
    }

    /** All of it is here. */
    void start(int rows) {
        status = status.moveTo(ImportStatus.RUNNING);
        received = rows;
    }

    /** Keeps others away for a while. */
    void lease(Instant now, Duration time) {
        leasedUntil = now.plus(time);
        turnAt = now;
    }

    /** Whoever works on it stops for now, and anybody may go on. */
    void release() {
        leasedUntil = null;
    }

    void countBrokenRow(Instant now) {
        broken++;
        if (broken == MOST_BROKEN) {
            end(ImportStatus.FAILED, now);
        }
    }

    void finish(Instant now) {
        end(ImportStatus.DONE, now);
    }

    private void end(ImportStatus how, Instant now) {
        status = status.moveTo(how);
        finishedAt = now;
        leasedUntil = null;
    }

    boolean isRunning() {
        return status == ImportStatus.RUNNING;
    }

    /** In whose name the rows are taken, with the roles that they had when they sent it. */
    Caller sender() {
        return new Caller(sentBy,
                Arrays.stream(sentByRoles.split(",")).filter(role -> !role.isEmpty()).map(Role::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                Optional.ofNullable(organisation));
    }

    boolean isSeenBy(Caller caller) {
        return status != ImportStatus.RECEIVING && Owner.seenBy(caller).filter(who -> !who.equals(owner)).isEmpty();
    }

    String path() {
        return "/v1/referral-imports/" + id();
    }

    ImportStatus status() {
        return status;
    }

    ListFormat format() {
        return format;
    }

    String correlationId() {
        return correlationId;
    }

    int received() {
        return received;
    }

    Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }
}
