package org.imha.eligibility.rules.duty;

import java.util.List;
import java.util.Optional;

/**
 * Whose reasonable request to visit and interview the person must be met. Anybody else may refer, too; the duty does not
 * attach.
 *
 * @param mustBeMet for the capacity in which the request was made; null when that was not said
 */
public record VisitDuty(List<VisitRequester> requesters, String citation, Boolean mustBeMet) {

    VisitDuty(String citation, VisitRequester... requesters) {
        this(List.of(requesters), citation, null);
    }

    VisitDuty askedBy(Optional<VisitRequester> requester) {
        return new VisitDuty(requesters, citation, requester.map(requesters::contains).orElse(null));
    }
}
