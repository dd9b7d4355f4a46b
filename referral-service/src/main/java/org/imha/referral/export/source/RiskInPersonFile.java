package org.imha.referral.export.source;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.personfile.PersonFileItem;
import org.imha.kernel.personfile.PersonFileSource;
import org.imha.kernel.personfile.Restriction;
import org.imha.referral.model.Referral;
import org.imha.referral.model.Referrals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What an advocate is warned of before a visit. */
@ApplicationScoped
class RiskInPersonFile implements PersonFileSource {

    private final Referrals referrals;
    private final ObjectMapper json;

    RiskInPersonFile(Referrals referrals, ObjectMapper json) {
        this.referrals = referrals;
        this.json = json;
    }

    @Override
    public String kind() {
        return "referral-risk";
    }

    @Override
    public List<PersonFileItem> items(UUID referralId, Optional<UUID> after, int limit) {
        return PersonFileSource.atMostOne(referrals.findByIdOptional(referralId).flatMap(this::item), after);
    }

    private Optional<PersonFileItem> item(Referral referral) {
        ObjectNode said = FormGroups.harmful(referral.form(), json);
        return said.isEmpty() ? Optional.empty()
                : Optional.of(new PersonFileItem(kind(), referral.id(), referral.createdAt(), Restriction.SERIOUS_HARM, said));
    }
}
