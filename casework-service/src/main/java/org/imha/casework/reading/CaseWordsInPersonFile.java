package org.imha.casework.reading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
 * What staff wrote about a case in their own words, as far as it has one tag: why it rests and ended, who was consulted, why it
 * went to whom. What is tagged and what is not stand apart, so that one word kept from the person does not keep the others.
 */
class CaseWordsInPersonFile implements PersonFileSource {

    private final String kind;
    private final Restriction tag;
    private final CaseFiles cases;

    CaseWordsInPersonFile(String kind, Restriction tag, CaseFiles cases) {
        this.kind = kind;
        this.tag = tag;
        this.cases = cases;
    }

    private record Content(Hold hold, List<ModeSwitch> modeSwitches, Closure closure, List<Allocation> allocations) {

        static Content of(CaseFile file, Restriction tag) {
            return new Content(file.hold().filter(hold -> hold.restriction() == tag).orElse(null),
                    file.modeSwitches().stream().filter(change -> change.restriction() == tag).toList(),
                    file.closure().filter(closure -> closure.restriction() == tag).orElse(null),
                    file.allocations().stream().filter(given -> given.restriction() == tag).toList());
        }

        boolean isEmpty() {
            return hold == null && modeSwitches.isEmpty() && closure == null && allocations.isEmpty();
        }

        @Override
        public String toString() {
            return "Content[not shown]";
        }
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public List<PersonFileItem> items(UUID referralId, Optional<UUID> after, int limit) {
        return PersonFileSource.atMostOne(cases.ofReferral(referralId).flatMap(this::item), after);
    }

    private Optional<PersonFileItem> item(CaseFile file) {
        return Optional.of(Content.of(file, tag)).filter(content -> !content.isEmpty())
                .map(content -> new PersonFileItem(kind, file.id(), file.createdAt(), tag, content));
    }
}
