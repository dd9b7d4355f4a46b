package org.imha.casework.report;

/** Words in a cell of a CSV file, which a spreadsheet must not take for a formula: whoever names a ward could run one. */
final class CsvText {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private CsvText() {
    }

    /** What a spreadsheet would reckon with gets an apostrophe in front, which it takes as "this is text". */
    static String safe(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
