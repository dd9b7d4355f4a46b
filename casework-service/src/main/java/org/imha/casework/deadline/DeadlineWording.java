package org.imha.casework.deadline;

import java.util.Arrays;

import org.imha.casework.rules.deadline.What;
import org.imha.kernel.event.casework.DeadlineKind;

/** What a day is called. Of those that a rule set it is always to be confirmed with the MHA office. */
final class DeadlineWording {

    private static final String TOLD = "A date that was told; confirm it with whoever set it";

    private DeadlineWording() {
    }

    static String of(DeadlineKind kind) {
        return Arrays.stream(What.values()).filter(what -> what.name().equals(kind.name())).map(What::wording).findFirst()
                .orElse(TOLD);
    }
}
