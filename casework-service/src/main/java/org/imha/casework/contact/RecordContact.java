package org.imha.casework.contact;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.Act;
import org.imha.casework.model.CaseAccess;
import org.imha.casework.model.CaseAction;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.CaseworkProblem;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.outbox.Outbox;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;

/** Records a contact, or what an earlier one should have said, by the case's advocate. */
@ApplicationScoped
class RecordContact {

    private final CaseAccess access;
    private final Contacts contacts;
    private final Outbox outbox;
    private final AccessLog accessLog;
    private final Clock clock;

    RecordContact(CaseAccess access, Contacts contacts, Outbox outbox, AccessLog accessLog, Clock clock) {
        this.access = access;
        this.contacts = contacts;
        this.outbox = outbox;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** The case is held still, so that of two who correct the same note at once the second sees that it is corrected. */
    @Transactional
    Contact record(UUID contactId, UUID caseId, RecordContactRequest told, Caller caller) {
        CaseFile file = access.holdStill(caseId, caller, Action.CHANGE);
        CaseAction.RECORD_WORK.demand(file, caller);
        Act act = new Act(caller.id(), clock.instant());
        demandSense(told, file, act);
        Optional<Contact> corrected = corrected(caseId, told.corrects());
        Contact contact = new Contact(contactId, caseId, told, act);
        contacts.persistAndFlush(contact);
        // Correcting what was said about an attempt is no second attempt.
        contact.attempted().filter(fact -> corrected.flatMap(Contact::attempted).isEmpty()).ifPresent(outbox::announce);
        contact.reached().flatMap(how -> file.contacted(how, told.occurredAt(), act)).ifPresent(outbox::announce);
        accessLog.permitted(caller, Access.of(Action.CREATE, Contact.RESOURCE, contactId, caseId));
        return contact;
    }

    private static void demandSense(RecordContactRequest told, CaseFile file, Act act) {
        List<FieldError> errors = ContactRule.brokenBy(told, file.background().receivedAt(), act.at());
        if (!errors.isEmpty()) {
            throw ApiProblem.invalid(errors);
        }
    }

    private Optional<Contact> corrected(UUID caseId, UUID corrects) {
        if (corrects == null) {
            return Optional.empty();
        }
        Contact corrected = contacts.ofCase(caseId, corrects).orElseThrow(
                () -> ApiProblem.invalid("#/corrects", "NOT_FOUND", "There is no such contact of this case."));
        if (corrected.isCorrected()) {
            throw new ApiProblem(CaseworkProblem.CONTACT_ALREADY_CORRECTED, "Correct the one that corrected it.",
                    List.of(new FieldError("#/corrects", CaseworkProblem.CONTACT_ALREADY_CORRECTED.name(),
                            "Has been corrected by another.")));
        }
        return Optional.of(corrected);
    }
}
