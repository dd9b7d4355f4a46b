package org.imha.records.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.imha.kernel.event.EligibilityStanding;

/** The little that must be known of a case: whose it is, whether it is open, whether the person qualifies. */
@Entity
public class CaseStanding {

    @Id
    private UUID caseId;
    private UUID referralId;
    private String advocateId;
    @Enumerated(EnumType.STRING)
    private EligibilityStanding standing;
    private boolean open;
    private Instant standingAsOf;
    private Instant advocateAsOf;
    private Instant openAsOf;
    private Instant eraseAt;

    protected CaseStanding() {
    }

    public CaseStanding(UUID caseId, UUID referralId, EligibilityStanding standing, Instant asOf) {
        this.caseId = caseId;
        this.referralId = referralId;
        this.standing = standing;
        this.standingAsOf = asOf;
        this.advocateAsOf = asOf;
        this.openAsOf = asOf;
        this.open = true;
    }

    /** A fact that is replayed late does not overrule a newer one. */
    public void allocatedTo(String newAdvocateId, Instant asOf) {
        if (!asOf.isBefore(advocateAsOf)) {
            advocateId = newAdvocateId;
            advocateAsOf = asOf;
        }
    }

    public void learn(EligibilityStanding news, Instant asOf) {
        if (!asOf.isBefore(standingAsOf)) {
            standing = news;
            standingAsOf = asOf;
        }
    }

    public void closed(Instant asOf) {
        if (!asOf.isBefore(openAsOf)) {
            open = false;
            openAsOf = asOf;
        }
    }

    /** Open again, and nobody's: whoever had it before sees nothing more until it is given to them anew. */
    public void reopened(EligibilityStanding news, Instant asOf) {
        if (asOf.isAfter(openAsOf)) {
            open = true;
            openAsOf = asOf;
            allocatedTo(null, asOf);
            learn(news, asOf);
        }
    }

    /** The case was erased; until then its grants are kept, as proof that records were seen lawfully. */
    public void eraseAt(Instant day) {
        eraseAt = day;
    }

    public UUID caseId() {
        return caseId;
    }

    public boolean isOpen() {
        return open;
    }

    /** The powers of s.130B(3) exist only while the person qualifies. */
    public boolean hasPowers() {
        return standing == EligibilityStanding.QUALIFIES;
    }

    public boolean isWith(String userName) {
        return userName.equals(advocateId);
    }

    public Optional<String> advocateId() {
        return Optional.ofNullable(advocateId);
    }
}
