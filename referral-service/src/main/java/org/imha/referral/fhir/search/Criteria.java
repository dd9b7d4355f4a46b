package org.imha.referral.fhir.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.imha.referral.model.ReferralStatus;

/** Which referrals are looked for: all of this has to fit. */
public final class Criteria {

    final List<UUID> ids = new ArrayList<>();
    final List<List<Token>> identifiers = new ArrayList<>();
    final List<Set<ReferralStatus>> statuses = new ArrayList<>();
    final List<Bound> lastUpdated = new ArrayList<>();
    final List<Bound> authored = new ArrayList<>();
    private Optional<String> nhsNumber = Optional.empty();
    private Optional<UUID> samePersonAs = Optional.empty();
    private boolean nobody;

    Criteria() {
    }

    /** Those who have this name. */
    public static Criteria named(Token identifier) {
        Criteria criteria = new Criteria();
        criteria.identifiers.add(List.of(identifier));
        return criteria;
    }

    void nhsNumber(String number) {
        nhsNumber = Optional.of(number);
    }

    Optional<String> nhsNumber() {
        return nhsNumber;
    }

    /** The person is the one of this referral, so that no address has to name them. */
    void samePersonAs(UUID referral) {
        samePersonAs = Optional.of(referral);
    }

    Optional<UUID> samePersonAs() {
        return samePersonAs;
    }

    /** Something was asked for that no referral can be. */
    void fitNobody() {
        nobody = true;
    }

    boolean fitsNobody() {
        return nobody;
    }

    @Override
    public String toString() {
        return "Criteria[not shown]";
    }
}
