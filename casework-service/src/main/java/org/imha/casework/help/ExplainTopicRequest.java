package org.imha.casework.help;

import java.time.Instant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.casework.rules.help.HelpTopic;
import org.imha.kernel.personfile.Restriction;
import org.imha.kernel.text.PlainText;

/** What was explained of one topic, as the advocate tells it. */
public record ExplainTopicRequest(@NotNull(message = "Say which topic.") HelpTopic topic,
        @NotBlank(message = "Say what was explained.") @PlainText(max = 4000) String explained,
        @NotNull(message = "Say when.") Instant explainedAt, @NotNull(message = "Say how.") @Valid Manner manner,
        @NotNull(message = "Say whether the person understood, by their own word.") @Schema(description = "By the person's own word") Explanation.Understood understood,
        Restriction restriction) {

    public ExplainTopicRequest {
        restriction = Restriction.orNone(restriction);
    }

    /** What was explained speaks of the person. */
    @Override
    public String toString() {
        return "ExplainTopicRequest[" + topic + "]";
    }
}
