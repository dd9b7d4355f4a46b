package org.imha.casework.reading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.Allocation;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.CaseFiles;
import org.imha.casework.model.Closure;
import org.imha.casework.model.Hold;
import org.imha.casework.model.ModeSwitch;
import org.imha.kernel.personfile.PersonFileItem;
import org.imha.kernel.personfile.PersonFileSource;
import org.imha.kernel.personfile.Restriction;

/**
 * What staff wrote about a case in their own words: why it rests and ended, who was consulted, why it went to whom. Nothing
 * says of whom the words tell, so somebody has to look before they are handed out.
 */
@ApplicationScoped
class CaseWordsInPersonFile implements PersonFileSource {

    private final CaseFiles cases;

    CaseWordsInPersonFile(CaseFiles cases) {
        this.cases = cases;
    }

    private record Content(Hold hold, List<ModeSwitch> modeSwitches, Closure closure, List<Allocation> allocations) {

        static Content of(CaseFile file) {
            return new Content(file.hold().orElse(null), file.modeSwitches(), file.closure().orElse(null), file.allocations());
        }

        @Override
        public String toString() {
            return "Content[not shown]";
        }
    }

    @Override
    public String kind() {
        return "case-words";
    }

    @Override
    public List<PersonFileItem> items(UUID referralId, Optional<UUID> after, int limit) {
        return PersonFileSource.atMostOne(cases.ofReferral(referralId).map(file -> new PersonFileItem(kind(), file.id(),
                file.createdAt(), Restriction.THIRD_PARTY, Content.of(file))), after);
    }
}
