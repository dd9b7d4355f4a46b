package org.imha.referral.duplicates;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.imha.kernel.persistence.VersionedEntity;
import org.imha.referral.model.PossibleDuplicate.MatchedOn;
import org.imha.referral.model.StatusChange.Decision;

/** That two referrals may be about the same person: what they had in common when it was found. One per pair. */
@Entity
@Table(name = "referral_link")
class ReferralLink {

    /** The name of links in the access log. */
    static final String RESOURCE = "referral-link";

    @Id
    private UUID id;
    private UUID referralId;
    private UUID otherId;
    private boolean onNhsNumber;
    private boolean onPerson;
    private Instant foundAt;
    private Instant dismissedAt;
    private String dismissedBy;

    protected ReferralLink() {
    }

    ReferralLink(UUID referralId, Match match, Instant now) {
        this.id = VersionedEntity.newId();
        this.referralId = referralId;
        this.otherId = match.otherId();
        this.onNhsNumber = match.onNhsNumber();
        this.onPerson = match.onPerson();
        this.foundAt = now;
    }

    /** Another open referral, and what it has in common with the one that is looked at. */
    record Match(UUID otherId, boolean onNhsNumber, boolean onPerson) {

        /** The same in common with the referral that goes on for the other one. */
        Match of(UUID survivor) {
            return new Match(survivor, onNhsNumber, onPerson);
        }

        Match and(Match more) {
            return new Match(otherId, onNhsNumber || more.onNhsNumber, onPerson || more.onPerson);
        }
    }

    /** Somebody looked: they are different people. It stays said, whatever is found again. */
    void dismiss(Decision decision) {
        dismissedAt = decision.at();
        dismissedBy = decision.by();
    }

    boolean isDismissed() {
        return dismissedAt != null;
    }

    List<MatchedOn> matchedOn() {
        return Stream.of(onNhsNumber ? MatchedOn.NHS_NUMBER : null, onPerson ? MatchedOn.NAME_BIRTH_POSTCODE : null)
                .filter(Objects::nonNull).toList();
    }

    UUID id() {
        return id;
    }
}
