package org.imha.casework.contact;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.CaseAccess;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.web.Cursors;
import org.imha.kernel.web.Cursors.Place;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

/** Shows the contacts of a case to those who may see the case. */
@ApplicationScoped
class ReadContacts {

    private final CaseAccess access;
    private final Contacts contacts;
    private final AccessLog accessLog;
    private final Cursors cursors;

    ReadContacts(CaseAccess access, Contacts contacts, AccessLog accessLog, Cursors cursors) {
        this.access = access;
        this.contacts = contacts;
        this.accessLog = accessLog;
        this.cursors = cursors;
    }

    @Transactional
    Contact one(UUID caseId, UUID contactId, Caller caller) {
        access.find(caseId, caller, Action.READ);
        Contact contact = contacts.ofCase(caseId, contactId).orElseThrow(ApiProblem::notFound);
        accessLog.permitted(caller, Access.of(Action.READ, Contact.RESOURCE, contactId, caseId));
        return contact;
    }

    @Transactional
    Page<Contact> list(UUID caseId, WantedContacts wanted, PageRequest request, Caller caller) {
        access.find(caseId, caller, Action.LIST);
        String list = "contacts " + caseId + " " + wanted;
        List<Contact> found = contacts.newest(caseId, wanted, request.afterPlace(cursors, list), request.limit() + 1);
        Page<Contact> page = request.page(found, contact -> new Place(contact.occurredAt(), contact.id()),
                place -> cursors.after(place, list));
        accessLog.permitted(caller, Access.list(Contact.RESOURCE, page.items().stream().map(Contact::id).toList()));
        return page;
    }
}
