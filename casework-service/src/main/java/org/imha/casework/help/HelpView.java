package org.imha.casework.help;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.casework.model.CaseAction;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.known.Qualification;
import org.imha.casework.rules.help.HeadClass;
import org.imha.casework.rules.help.HelpTopic;
import org.imha.kernel.identity.Caller;

/** Every topic of help, whether it is offered to this person, and what was explained of it. */
public record HelpView(UUID caseId,
        @Schema(description = "The class of heads that the topics follow from") HeadClass head,
        @Schema(description = "The law that decided; null while nothing did") String ruleSetId, List<Topic> topics,
        List<CaseAction.Permission> actions) {

    /** One topic. What was explained before the head changed stays, offered or not. */
    @Schema(name = "HelpTopicView")
    public record Topic(HelpTopic topic, boolean offered,
            @Schema(description = "Null when it is not offered, or no provision of the Act gives it") String citation,
            List<ExplanationView> explanations) {
    }

    static HelpView of(CaseFile file, List<Explanation> explained, Caller caller) {
        Qualification determined = file.background().circumstances().qualification();
        Map<HelpTopic, Optional<String>> offered = Offer.to(file);
        List<Topic> topics = Arrays.stream(HelpTopic.values())
                .map(topic -> new Topic(topic, offered.containsKey(topic),
                        offered.getOrDefault(topic, Optional.empty()).orElse(null),
                        explained.stream().filter(one -> one.topic() == topic).map(Explanation::view).toList()))
                .toList();
        return new HelpView(file.id(), HeadClass.of(determined.outcome()), determined.ruleSetId(), topics,
                List.of(CaseAction.RECORD_WORK.permission(file, caller)));
    }

    /** What was explained speaks of the person. */
    @Override
    public String toString() {
        return "HelpView[" + caseId + "]";
    }
}
