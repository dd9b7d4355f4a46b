package org.imha.casework.visit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.visit.privacy.Privacy;
import org.imha.casework.visit.privacy.PrivacyDeparture;
import org.imha.casework.visit.privacy.PrivacyReview;
import org.imha.casework.visit.refusal.AccessRefusal;
import org.imha.casework.visit.refusal.Escalation;
import org.imha.casework.visit.refusal.Resolution;
import org.imha.kernel.personfile.PersonFileItem;
import org.imha.kernel.personfile.PersonFileSource;

/** Each attempt to visit the person, with the advocate's note. */
@ApplicationScoped
class VisitsInPersonFile implements PersonFileSource {

    private final VisitAttempts visits;

    VisitsInPersonFile(VisitAttempts visits) {
        this.visits = visits;
    }

    private record Content(String advocateId, VisitRequester requestedBy, Instant arrivedAt, Instant leftAt, String place,
            String hospitalOdsCode, String ward, Integer travelMinutes, VisitOutcome outcome, Privacy privacy,
            PrivacyDeparture privacyDeparture, PrivacyReview privacyReview, AccessRefusal accessRefusal,
            List<Escalation> escalations, Resolution resolution, String note) {

        static Content of(VisitView visit) {
            return new Content(visit.advocateId(), visit.requestedBy(), visit.arrivedAt(), visit.leftAt(), visit.place(),
                    visit.hospitalOdsCode(), visit.ward(), visit.travelMinutes(), visit.outcome(), visit.privacy(),
                    visit.privacyDeparture(), visit.privacyReview(), visit.accessRefusal(), visit.escalations(),
                    visit.resolution(), visit.note());
        }

        @Override
        public String toString() {
            return "Content[not shown]";
        }
    }

    @Override
    public String kind() {
        return "visit";
    }

    @Override
    public List<PersonFileItem> items(UUID referralId, Optional<UUID> after, int limit) {
        return visits.oldestOfReferral(referralId, after, limit).stream()
                .map(visit -> new PersonFileItem(kind(), visit.id(), visit.createdAt(), visit.strictestRestriction(),
                        Content.of(visit.view())))
                .toList();
    }
}
