package org.imha.casework.contact;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Formula;
import org.imha.casework.model.Act;
import org.imha.casework.model.Reached;
import org.imha.kernel.event.casework.ContactAttempted;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.personfile.Restriction;

/**
 * A contact, or an attempt at one. Written down when it is over, and never changed; another one may correct it, once. What the
 * case learnt from the first is not taken back by that: the earliest contact that anybody wrote down counts.
 */
@Entity
public class Contact extends VersionedEntity {

    /** The name of contacts in the access log. */
    static final String RESOURCE = "contact";

    private UUID caseId;
    private String advocateId;
    @Enumerated(EnumType.STRING)
    private Direction direction;
    @Enumerated(EnumType.STRING)
    private Channel channel;
    @Embedded
    @EmbeddedColumnNaming("with_%s")
    private Counterpart counterpart;
    private Instant occurredAt;
    @Enumerated(EnumType.STRING)
    private ContactOutcome outcome;
    private Integer durationMinutes;
    private Integer travelMinutes;
    private String note;
    @Embedded
    @EmbeddedColumnNaming("third_party_%s")
    private ThirdParty thirdParty;
    private String seriousHarm;
    @Enumerated(EnumType.STRING)
    private Restriction restriction;
    private UUID corrects;
    @Formula("(SELECT later.id FROM contact later WHERE later.corrects = id)")
    private UUID correctedBy;

    protected Contact() {
    }

    Contact(UUID id, UUID caseId, RecordContactRequest told, Act act) {
        super(id, act.at());
        this.caseId = caseId;
        this.advocateId = act.by();
        this.direction = told.direction();
        this.channel = told.channel();
        this.counterpart = told.with();
        this.occurredAt = told.occurredAt();
        this.outcome = told.outcome();
        this.durationMinutes = told.durationMinutes();
        this.travelMinutes = told.travelMinutes();
        this.note = told.note();
        this.thirdParty = told.thirdParty();
        this.seriousHarm = told.seriousHarm();
        this.restriction = told.restriction();
        this.corrects = told.corrects();
    }

    /**
     * How far it got with the person; empty where nobody tried to reach them. A call that the advocate missed is no attempt.
     */
    Optional<Reached> reached() {
        if (!isWithThePerson()) {
            return Optional.empty();
        }
        if (outcome == ContactOutcome.TWO_WAY) {
            return Optional.of(channel == Channel.IN_PERSON ? Reached.FACE_TO_FACE : Reached.TWO_WAY);
        }
        return direction == Direction.OUTGOING ? Optional.of(Reached.NOT_REACHED) : Optional.empty();
    }

    /** The fact that it is, where it is one about reaching the person. */
    Optional<ContactAttempted> attempted() {
        return reached().map(how -> new ContactAttempted(caseId, id(), path()));
    }

    /** Of any part of it. */
    Restriction strictestRestriction() {
        return Restriction.strictest(restriction, thirdParty == null ? null : Restriction.THIRD_PARTY,
                seriousHarm == null ? null : Restriction.SERIOUS_HARM);
    }

    boolean isWithThePerson() {
        return counterpart.kind() == Counterpart.Kind.PERSON;
    }

    boolean isCorrected() {
        return correctedBy != null;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    /** Where it can be read. */
    String path() {
        return "/v1/cases/" + caseId + "/contacts/" + id();
    }

    ContactView view() {
        return new ContactView(id(), caseId, advocateId, direction, channel, counterpart, occurredAt, outcome, durationMinutes,
                travelMinutes, note, thirdParty, seriousHarm, restriction, corrects, correctedBy, createdAt());
    }
}
