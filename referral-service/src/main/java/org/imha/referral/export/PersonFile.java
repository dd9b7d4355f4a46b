package org.imha.referral.export;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.personfile.PersonFilePage;
import org.imha.kernel.personfile.PersonFilePage.Place;
import org.imha.referral.export.holder.Holder;
import org.imha.referral.model.Lease;

/**
 * One person's whole file.
 * <p>
 * It runs from the moment it is started. Whoever works on it leases it, asks each service in turn about each referral of the
 * person and writes down after each page how far it came; so after any interruption the next one goes on there. While a
 * service is away it waits. In the end it is done with everything in it, or it failed because it is too large. After its
 * time it is deleted, and before that when a referral in it is erased.
 */
@Entity
@Table(name = "person_file")
public class PersonFile extends VersionedEntity {

    /** The name of files in the access log. */
    static final String RESOURCE = "person-file";

    private UUID[] referralIds;
    @Enumerated(EnumType.STRING)
    private PersonFilePurpose purpose;
    private String requestedBy;
    private String reason;
    private String startedBy;
    @Enumerated(EnumType.STRING)
    private PersonFileStatus status;
    private int partsDone;
    private String kind;
    private UUID afterId;
    private long size;
    @Enumerated(EnumType.STRING)
    private Holder waitingFor;
    @Embedded
    private Lease lease;
    private Instant finishedAt;
    @Enumerated(EnumType.STRING)
    private PersonFileFailure failure;
    private Instant expiresAt;

    protected PersonFile() {
    }

    private PersonFile(UUID id, Instant now) {
        super(id, now);
        this.status = PersonFileStatus.RUNNING;
    }

    /** @param referrals all of the person, the one that was named first */
    static PersonFile start(UUID id, StartPersonFileRequest request, List<UUID> referrals, Starting starting) {
        PersonFile file = new PersonFile(id, starting.at());
        file.referralIds = referrals.toArray(UUID[]::new);
        file.purpose = request.purpose();
        file.requestedBy = request.requestedBy();
        file.reason = request.reason();
        file.startedBy = starting.by();
        file.expiresAt = starting.at().plus(starting.keptFor());
        return file;
    }

    /** Who starts it, when, and how long it is kept. */
    record Starting(String by, Instant at, Duration keptFor) {
    }

    /** Keeps others away for a while. */
    void lease(Instant now) {
        lease = Lease.from(now);
    }

    /** The service that is its turn is away: others get their turn, and this is gone on with later. */
    void waitUntil(Instant later) {
        waitingFor = holder();
        lease = new Lease(later);
    }

    /** Whether it stands where the one who asks left it: nobody else has taken over meanwhile. */
    boolean stillStandsWhere(PersonFile seen) {
        return isRunning() && partsDone == seen.partsDone && place().equals(seen.place());
    }

    /** One page further; with the last page of the last part it is done. */
    void took(PersonFilePage page, long characters, Instant now) {
        size += characters;
        waitingFor = null;
        goOnAt(page.next());
        if (partsDone == parts()) {
            end(PersonFileStatus.DONE, now);
        }
    }

    private void goOnAt(Place next) {
        if (next == null) {
            partsDone++;
        }
        kind = next == null ? null : next.kind();
        afterId = next == null ? null : next.after();
    }

    void fail(PersonFileFailure why, Instant now) {
        failure = why;
        end(PersonFileStatus.FAILED, now);
    }

    private void end(PersonFileStatus how, Instant now) {
        status = status.moveTo(how);
        finishedAt = now;
        lease = null;
    }

    /** The service that is to be asked next. */
    Holder holder() {
        return Holder.values()[partsDone / referralIds.length];
    }

    /** The referral that it is to be asked about. */
    UUID referral() {
        return referralIds[partsDone % referralIds.length];
    }

    /** How far the present part has come. */
    Place place() {
        return new Place(kind, afterId);
    }

    int parts() {
        return Holder.values().length * referralIds.length;
    }

    boolean isRunning() {
        return status == PersonFileStatus.RUNNING;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    String path() {
        return "/v1/person-files/" + id();
    }

    List<UUID> referralIds() {
        return List.of(referralIds);
    }

    PersonFilePurpose purpose() {
        return purpose;
    }

    String requestedBy() {
        return requestedBy;
    }

    String reason() {
        return reason;
    }

    String startedBy() {
        return startedBy;
    }

    PersonFileStatus status() {
        return status;
    }

    int partsDone() {
        return partsDone;
    }

    long size() {
        return size;
    }

    Optional<Holder> waitingFor() {
        return Optional.ofNullable(waitingFor);
    }

    Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    Optional<PersonFileFailure> failure() {
        return Optional.ofNullable(failure);
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
