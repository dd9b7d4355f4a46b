package org.imha.kernel.idempotency;

import org.imha.kernel.problem.ApiProblem;

/** A request that has its effect once, however often it is sent. */
public interface IdempotentRequest {

    /** Where it was sent: a key names a request of one client at one place. */
    String path();

    /** @throws ApiProblem 400 when the caller named the request badly or not at all */
    String key();

    /** Whether everything is to be checked and nothing kept. */
    default boolean validateOnly() {
        return false;
    }
}
