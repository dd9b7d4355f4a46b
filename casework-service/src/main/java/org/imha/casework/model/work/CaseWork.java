package org.imha.casework.model.work;

/**
 * A kind of thing to do in open cases by a day. One more kind is one more of these: all of them are found by one question, so
 * that an answer takes about as long however many kinds there are.
 */
public interface CaseWork {

    /**
     * A select of {@code kind}, {@code due_on}, {@code case_id} and {@code id} of what is due after {@code :after} and until
     * {@code :until}; both are days. An index has all that it reads.
     */
    String things();

    /** Where to do it: a format of the ids of the case and of the thing, in this order. */
    String path();
}
