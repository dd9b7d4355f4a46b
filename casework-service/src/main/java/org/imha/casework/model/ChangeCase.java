package org.imha.casework.model;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import org.imha.kernel.event.PublishedEvent;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;

/** The one way in which people change a case itself, in a transaction of its own. */
public interface ChangeCase {

    /**
     * @param ifMatch the version that the caller means
     * @param action what this is, for whether the caller may do it now
     * @param change answers the fact that it is, if it is one that others have to hear of
     * @throws ApiProblem when the case is not theirs, has changed since, or the action is not theirs or not possible now
     */
    CaseFile change(UUID caseId, String ifMatch, CaseAction action, Caller caller,
            BiFunction<CaseFile, Act, Optional<? extends PublishedEvent>> change);
}
