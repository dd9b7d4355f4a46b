package org.imha.referral.export.source;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.personfile.PersonFileItem;
import org.imha.kernel.personfile.PersonFileSource;
import org.imha.kernel.personfile.Restriction;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralStatus;
import org.imha.referral.model.Referrals;
import org.imha.referral.model.StatusChange;

/** What was done with the referral: when, by whom and why. */
@ApplicationScoped
class HistoryInPersonFile implements PersonFileSource {

    private final Referrals referrals;

    HistoryInPersonFile(Referrals referrals) {
        this.referrals = referrals;
    }

    private record Content(ReferralStatus from, ReferralStatus to, String by, String why) {

        @Override
        public String toString() {
            return "Content[not shown]";
        }
    }

    @Override
    public String kind() {
        return "referral-history";
    }

    @Override
    public List<PersonFileItem> items(UUID referralId, Optional<UUID> after, int limit) {
        return referrals.findByIdOptional(referralId).map(Referral::history).orElse(List.of()).stream()
                .sorted(Comparator.comparing(StatusChange::id))
                .filter(change -> after.isEmpty() || change.id().compareTo(after.get()) > 0).limit(limit).map(this::item)
                .toList();
    }

    private PersonFileItem item(StatusChange change) {
        return new PersonFileItem(kind(), change.id(), change.at(), Restriction.NONE,
                new Content(change.from(), change.to(), change.by(), change.why()));
    }
}
