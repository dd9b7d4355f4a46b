package org.imha.referral.export.source;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.personfile.PersonFileItem;
import org.imha.kernel.personfile.PersonFileSource;
import org.imha.kernel.personfile.Restriction;
import org.imha.referral.model.Determination;
import org.imha.referral.model.NamedAdvocate;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralStatus;
import org.imha.referral.model.Referrals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The referral: what was said about the person, the answer, and who their advocate is. */
@ApplicationScoped
class ReferralInPersonFile implements PersonFileSource {

    private final Referrals referrals;
    private final ObjectMapper json;

    ReferralInPersonFile(Referrals referrals, ObjectMapper json) {
        this.referrals = referrals;
        this.json = json;
    }

    private record Content(String reference, ReferralStatus status, Instant receivedAt, boolean mustVisit, JsonNode form,
            Determination eligibility, NamedAdvocate advocate) {

        @Override
        public String toString() {
            return "Content[not shown]";
        }
    }

    @Override
    public String kind() {
        return "referral";
    }

    @Override
    public List<PersonFileItem> items(UUID referralId, Optional<UUID> after, int limit) {
        return PersonFileSource.atMostOne(referrals.findByIdOptional(referralId).map(this::item), after);
    }

    private PersonFileItem item(Referral referral) {
        Content content = new Content(referral.reference(), referral.status(), referral.createdAt(), referral.mustVisit(),
                FormGroups.thePersons(referral.form(), json), referral.eligibility().orElse(null),
                referral.advocate().orElse(null));
        return new PersonFileItem(kind(), referral.id(), referral.createdAt(), Restriction.NONE, content);
    }
}
