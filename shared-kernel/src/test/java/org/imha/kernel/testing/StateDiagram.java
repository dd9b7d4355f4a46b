package org.imha.kernel.testing;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;

/** Draws a table of moves as a Mermaid state diagram. */
public final class StateDiagram {

    private StateDiagram() {
    }

    public static <S extends Enum<S>> String of(Class<S> states, S first, Function<S, Set<S>> movesFrom) {
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n    [*] --> ").append(first).append('\n');
        for (S from : states.getEnumConstants()) {
            Set<S> next = movesFrom.apply(from);
            Arrays.stream(states.getEnumConstants()).filter(next::contains)
                    .forEach(to -> diagram.append("    ").append(from).append(" --> ").append(to).append('\n'));
            if (next.isEmpty()) {
                diagram.append("    ").append(from).append(" --> [*]\n");
            }
        }
        return diagram.toString();
    }
}
