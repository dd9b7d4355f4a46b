package org.imha.referral.equality;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.personfile.PersonFileItem;
import org.imha.kernel.personfile.PersonFileSource;
import org.imha.kernel.personfile.Restriction;
import org.imha.referral.model.EqualityProfile;
import org.imha.referral.model.EqualityProfiles;

/** What the person told about themselves for equality monitoring. */
@ApplicationScoped
class EqualityInPersonFile implements PersonFileSource {

    private final EqualityProfiles profiles;

    EqualityInPersonFile(EqualityProfiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public String kind() {
        return "equality";
    }

    @Override
    public List<PersonFileItem> items(UUID referralId, Optional<UUID> after, int limit) {
        return PersonFileSource.atMostOne(profiles.findByIdOptional(referralId).map(this::item), after);
    }

    private PersonFileItem item(EqualityProfile profile) {
        return new PersonFileItem(kind(), profile.id(), profile.createdAt(), Restriction.NONE, profile.answers());
    }
}
