package org.imha.kernel.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;

/** The structural faults found while one body is being read on this thread. */
final class BodyFaults {

    private static final ThreadLocal<BodyFaults> READING = new ThreadLocal<>();

    private final List<FieldError> found = new ArrayList<>();

    private BodyFaults() {
    }

    static BodyFaults begin() {
        BodyFaults faults = new BodyFaults();
        READING.set(faults);
        return faults;
    }

    static void end() {
        READING.remove();
    }

    /** Empty when JSON is read that no caller sent, such as the answer of another service. */
    static Optional<BodyFaults> ofThisRequest() {
        return Optional.ofNullable(READING.get());
    }

    /** Beyond what is told nothing is kept, however long the body. */
    void add(String pointer, String code, String message) {
        if (found.size() <= ApiProblem.MOST_ERRORS) {
            found.add(new FieldError(pointer, code, message));
        }
    }

    List<FieldError> found() {
        return found;
    }
}
