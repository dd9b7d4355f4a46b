package org.imha.referral.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.imha.kernel.problem.ApiProblem;
import org.imha.referral.bulk.list.RowSource;
import org.imha.referral.bulk.list.SentRow;

/** Hands rows on in batches as they arrive. No more than one batch is ever held, in rows and in characters. */
final class RowBatches {

    static final int MOST_ROWS = 500;
    static final int MOST_CHARACTERS = 4 * RowSource.LONGEST_ROW;

    private final Consumer<List<SentRow>> store;
    private final List<SentRow> batch = new ArrayList<>();
    private int characters;
    private int rows;

    private RowBatches(Consumer<List<SentRow>> store) {
        this.store = store;
    }

    /**
     * @return how many rows there were
     * @throws ApiProblem when they are too many, or none
     */
    static int of(RowSource source, int mostRows, Consumer<List<SentRow>> store) {
        RowBatches batches = new RowBatches(store);
        for (Optional<SentRow> row = source.next(); row.isPresent(); row = source.next()) {
            if (batches.rows == mostRows) {
                throw ApiProblem.invalid("#/rows/" + row.get().number(), "TOO_MANY_ROWS",
                        "Takes at most %d rows: send several files.".formatted(mostRows));
            }
            batches.add(row.get());
        }
        if (batches.rows == 0) {
            throw ApiProblem.invalid("#/rows", "NO_ROWS", "There is no row in this file.");
        }
        batches.handOn();
        return batches.rows;
    }

    private void add(SentRow row) {
        batch.add(row);
        rows++;
        characters += row.content().length();
        if (batch.size() == MOST_ROWS || characters >= MOST_CHARACTERS) {
            handOn();
        }
    }

    private void handOn() {
        if (!batch.isEmpty()) {
            store.accept(List.copyOf(batch));
            batch.clear();
            characters = 0;
        }
    }
}
