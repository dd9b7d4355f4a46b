package org.imha.kernel.personfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.personfile.PersonFilePage.Place;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.problem.FieldError;

import io.quarkus.arc.All;

/** All that this service holds about a person, kind by kind; who took it is on record. */
@ApplicationScoped
public class PersonFileParts {

    private final List<PersonFileSource> sources;
    private final AccessLog accessLog;

    PersonFileParts(@All List<PersonFileSource> sources, AccessLog accessLog) {
        this.sources = sources.stream().sorted(Comparator.comparing(PersonFileSource::kind)).toList();
        this.accessLog = accessLog;
    }

    /**
     * @param kind empty at the beginning
     * @throws ApiProblem 400 when there is no such kind
     */
    @Transactional
    public PersonFilePage page(UUID referralId, Optional<String> kind, Optional<UUID> after, int limit, Caller caller) {
        if (sources.isEmpty()) {
            return new PersonFilePage(List.of(), null);
        }
        int source = kind.map(this::indexOf).orElse(0);
        List<PersonFileItem> oneMore = sources.get(source).items(referralId, after, limit + 1);
        List<PersonFileItem> items = oneMore.subList(0, Math.min(limit, oneMore.size()));
        record(referralId, sources.get(source).kind(), items, caller);
        return new PersonFilePage(List.copyOf(items), next(source, items, oneMore.size() > limit));
    }

    private Place next(int source, List<PersonFileItem> items, boolean goesOn) {
        if (goesOn) {
            return new Place(sources.get(source).kind(), items.getLast().id());
        }
        return source + 1 < sources.size() ? new Place(sources.get(source + 1).kind(), null) : null;
    }

    private void record(UUID referralId, String kind, List<PersonFileItem> items, Caller caller) {
        List<UUID> taken = new ArrayList<>(List.of(referralId));
        items.forEach(item -> taken.add(item.id()));
        accessLog.permitted(caller, Access.of(Access.Action.EXPORT, kind, taken.stream().distinct().toArray(UUID[]::new)));
    }

    private int indexOf(String kind) {
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).kind().equals(kind)) {
                return i;
            }
        }
        throw new ApiProblem(CommonProblem.PARAMETER_NOT_VALID, "There is no such kind here.",
                List.of(new FieldError("#/query/kind", "UNKNOWN_CODE", "Not one of the known codes.")));
    }
}
