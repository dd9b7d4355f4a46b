package org.imha.casework.rules.allocation;

/**
 * What one rule says about one advocate for one case.
 *
 * @param points how much it counts for or against; nothing where it blocks
 * @param overridable whether a manager may allocate all the same, with a reason; never where the law blocks
 * @param citation where it stands in the law; null where it does not
 * @param sentence the reason, which names nobody
 */
public record Finding(AllocationRule rule, Effect effect, int points, boolean overridable, String citation, String sentence) {

    /** What it does. */
    public enum Effect {
        BLOCKS,
        COUNTS_FOR,
        COUNTS_AGAINST
    }

    static Finding blocks(AllocationRule rule, String citation, String sentence) {
        return new Finding(rule, Effect.BLOCKS, 0, false, citation, sentence);
    }

    static Finding blocksUnlessOverridden(AllocationRule rule, String sentence) {
        return new Finding(rule, Effect.BLOCKS, 0, true, null, sentence);
    }

    static Finding counts(AllocationRule rule, int points, String sentence) {
        return new Finding(rule, points >= 0 ? Effect.COUNTS_FOR : Effect.COUNTS_AGAINST, points, false, null, sentence);
    }

    public boolean blocks() {
        return effect == Effect.BLOCKS;
    }
}
