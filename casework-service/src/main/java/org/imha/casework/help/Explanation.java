package org.imha.casework.help;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.imha.casework.model.Act;
import org.imha.casework.rules.help.HelpTopic;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.personfile.Restriction;

/** That a topic of help was explained to the person. Never changed: who explains again adds another. */
@Entity
public class Explanation extends VersionedEntity {

    /** The name of explanations in the access log. */
    static final String RESOURCE = "help-explanation";

    /** Whether the person understood it, by their own word. */
    public enum Understood {
        YES,
        PARTLY,
        NO,
        NOT_SAID
    }

    private UUID caseId;
    private String advocateId;
    @Enumerated(EnumType.STRING)
    private HelpTopic topic;
    private Instant explainedAt;
    @Embedded
    private Manner manner;
    @Enumerated(EnumType.STRING)
    private Understood understood;
    private String explained;
    @Enumerated(EnumType.STRING)
    private Restriction restriction;

    protected Explanation() {
    }

    Explanation(UUID id, UUID caseId, ExplainTopicRequest told, Act act) {
        super(id, act.at());
        this.caseId = caseId;
        this.advocateId = act.by();
        this.topic = told.topic();
        this.explainedAt = told.explainedAt();
        this.manner = told.manner();
        this.understood = told.understood();
        this.explained = told.explained();
        this.restriction = told.restriction();
    }

    HelpTopic topic() {
        return topic;
    }

    ExplanationView view() {
        return new ExplanationView(id(), topic, explained, explainedAt, advocateId, manner, understood,
                restriction, createdAt());
    }
}
