package org.imha.casework.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.CaseFile;
import org.imha.casework.model.CaseFiles;
import org.imha.casework.model.CaseStatus;
import org.imha.casework.model.Closure;
import org.imha.casework.model.ClosureReason;
import org.imha.casework.model.ContactClock;
import org.imha.casework.model.Hold;
import org.imha.casework.model.Introduction;
import org.imha.casework.model.ModeSwitch;
import org.imha.casework.model.StatusChange;
import org.imha.kernel.event.EligibilityStanding;
import org.imha.kernel.personfile.PersonFileItem;
import org.imha.kernel.personfile.PersonFileSource;
import org.imha.kernel.personfile.Restriction;

/** The case as the person may read it: who worked on it, and what became of it. */
@ApplicationScoped
class CaseInPersonFile implements PersonFileSource {

    private final CaseFiles cases;

    CaseInPersonFile(CaseFiles cases) {
        this.cases = cases;
    }

    private record Content(String reference, CaseStatus status, EligibilityStanding standing, Introduction introduction,
            LocalDate dateOfBirth, String advocateId, int visitAttempts, ContactClock contact, Hold.Reason restsFor,
            ModeSwitch.Mode mode, Instant openedAt, ClosureReason closedFor, List<StatusChange> history) {

        static Content of(CaseFile file) {
            return new Content(file.introduction().reference(), file.status(), file.standing(), file.introduction(),
                    file.background().dateOfBirth(), file.advocateId().orElse(null), file.visitAttempts(), file.clock(),
                    file.hold().map(Hold::reason).orElse(null), file.mode().map(ModeSwitch::mode).orElse(null),
                    file.createdAt(), file.closure().map(Closure::reason).orElse(null), file.history());
        }

        @Override
        public String toString() {
            return "Content[not shown]";
        }
    }

    @Override
    public String kind() {
        return CaseFile.RESOURCE;
    }

    @Override
    public List<PersonFileItem> items(UUID referralId, Optional<UUID> after, int limit) {
        return PersonFileSource.atMostOne(cases.ofReferral(referralId).map(
                file -> new PersonFileItem(kind(), file.id(), file.createdAt(), Restriction.NONE, Content.of(file))), after);
    }
}
