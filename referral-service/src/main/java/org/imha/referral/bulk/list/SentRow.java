package org.imha.referral.bulk.list;

/**
 * One row as it was sent.
 *
 * @param number as who wrote the file counts it: a spreadsheet's row, the header being the first; or a line
 * @param content JSON, or what should have been JSON
 */
public record SentRow(int number, String content) {

    @Override
    public String toString() {
        return "SentRow[" + number + "]";
    }
}
