package org.imha.audit.model;

/** A place in a chain and the hash found there: all that the next entry hangs on. */
public record ChainLink(long position, String hash) {

    /** What the first entry of every chain hangs on. */
    public static final ChainLink GENESIS = new ChainLink(0, "0".repeat(64));
}
