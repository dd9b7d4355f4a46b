package org.imha.kernel.problem;

/** A stable error code. Each service has an enum of its own; {@link CommonProblem} holds those that all share. */
public interface ProblemCode {

    /** UPPER_SNAKE, permanent once released. */
    String name();

    int status();

    /** The same for every occurrence, safe to show anybody. */
    String title();
}
