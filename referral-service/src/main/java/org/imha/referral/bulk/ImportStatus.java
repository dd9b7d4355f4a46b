package org.imha.referral.bulk;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an import stands, and the one table of where it can go from there. */
@Schema(enumeration = { "RUNNING", "DONE", "FAILED" })
public enum ImportStatus {

    /** The file is still on its way. Nobody sees it yet, and nothing happens with what has arrived. */
    RECEIVING,
    /** Its rows are being taken. */
    RUNNING,
    /** Every row has an outcome. */
    DONE,
    /** Broken off through a fault of ours. What is left may be sent again: rows that were taken are known. */
    FAILED;

    private static final Map<ImportStatus, Set<ImportStatus>> MOVES = Map.of(
            RECEIVING, EnumSet.of(RUNNING),
            RUNNING, EnumSet.of(DONE, FAILED),
            DONE, EnumSet.noneOf(ImportStatus.class),
            FAILED, EnumSet.noneOf(ImportStatus.class));

    public Set<ImportStatus> moves() {
        return MOVES.get(this);
    }

    /** Nobody from outside moves an import, so a move that the table lacks is a fault of ours. */
    ImportStatus moveTo(ImportStatus next) {
        if (!moves().contains(next)) {
            throw new IllegalStateException("An import cannot move from " + this + " to " + next);
        }
        return next;
    }
}
