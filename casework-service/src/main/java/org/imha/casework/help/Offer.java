package org.imha.casework.help;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.imha.casework.model.CaseFile;
import org.imha.casework.model.CaseworkProblem;
import org.imha.casework.model.known.Qualification;
import org.imha.casework.rules.help.HeadClass;
import org.imha.casework.rules.help.HelpBook;
import org.imha.casework.rules.help.HelpTopic;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;

/** Which topics are offered to the person of a case now. */
final class Offer {

    private Offer() {
    }

    static Map<HelpTopic, Optional<String>> to(CaseFile file) {
        Qualification determined = file.background().circumstances().qualification();
        return HelpBook.offered(determined.ruleSetId(), HeadClass.of(determined.outcome()));
    }

    /** @throws ApiProblem when the topic is not: nobody is told of rights that they do not have */
    static void demand(HelpTopic topic, CaseFile file) {
        if (!to(file).containsKey(topic)) {
            throw new ApiProblem(CaseworkProblem.TOPIC_NOT_OFFERED, "What is offered follows from how the person qualifies.",
                    List.of(new FieldError("#/topic", CaseworkProblem.TOPIC_NOT_OFFERED.name(),
                            "Not a topic for how this person qualifies.")));
        }
    }
}
