package org.imha.localstack;

/** Something keeps the stack from running; the message is one sentence for the person at the terminal. */
public final class StackFailure extends RuntimeException {

    public StackFailure(String sentence) {
        super(sentence);
    }

    public StackFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
