package org.imha.referral.export;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.referral.model.ReferralProblem;

/** Shows files, and hands out what is in them; who saw which is on record before the answer leaves. */
@ApplicationScoped
class ReadPersonFiles {

    private final PersonFiles files;
    private final ShowContent showContent;
    private final AccessLog accessLog;
    private final Clock clock;

    ReadPersonFiles(PersonFiles files, ShowContent showContent, AccessLog accessLog, Clock clock) {
        this.files = files;
        this.showContent = showContent;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Transactional
    PersonFileView one(UUID id, Caller caller) {
        PersonFile file = find(id, caller, Action.READ);
        accessLog.permitted(caller, Access.of(Action.READ, PersonFile.RESOURCE, id));
        return PersonFileView.from(file, files.withheld(id));
    }

    /** @throws ApiProblem 409 until everything is in it: half a file would pass for a whole one */
    @Transactional
    PersonFileContentView content(UUID id, FilePart part, Caller caller) {
        PersonFile file = find(id, caller, Action.EXPORT);
        if (file.status() != PersonFileStatus.DONE) {
            throw new ApiProblem(ReferralProblem.PERSON_FILE_NOT_COMPLETE,
                    "A file that is " + file.status() + " shows nothing.");
        }
        accessLog.permitted(caller, Access.of(Action.EXPORT, PersonFile.RESOURCE, id));
        accessLog.permitted(caller, Access.of(Action.EXPORT, "referral", file.referralIds().toArray(UUID[]::new)));
        return showContent.show(file, part, files.items(id, part));
    }

    private PersonFile find(UUID id, Caller caller, Action action) {
        Optional<PersonFile> found = files.findByIdOptional(id).filter(file -> !file.isOver(clock.instant()));
        if (found.isEmpty()) {
            accessLog.refused(caller, Access.of(action, PersonFile.RESOURCE, id), "NOT_FOUND");
            throw ApiProblem.notFound();
        }
        return found.get();
    }
}
