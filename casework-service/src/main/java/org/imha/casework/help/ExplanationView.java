package org.imha.casework.help;

import java.time.Instant;
import java.util.UUID;

import org.imha.casework.rules.help.HelpTopic;
import org.imha.kernel.personfile.Restriction;

/** An explanation as staff see it. */
public record ExplanationView(UUID id, HelpTopic topic, String explained, Instant explainedAt, String advocateId,
        Manner manner, Explanation.Understood understood, Restriction restriction, Instant recordedAt) {

    /** What was explained speaks of the person. */
    @Override
    public String toString() {
        return "ExplanationView[" + id + "]";
    }
}
