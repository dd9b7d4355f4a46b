package org.imha.casework.rules.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the list of bank holidays: a line each, the day first; two lines that say how far the list goes. */
public final class BankHolidayList {

    private static final String PUBLISHED = "published-until";
    private static final String REACHES = "reaches-until";

    private BankHolidayList() {
    }

    /** @throws IllegalArgumentException when a line cannot be read, or the list does not say how far it goes */
    public static WorkingDays read(List<String> lines) {
        List<String[]> rows = lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(",", 2)).toList();
        LocalDate published = day(rows, PUBLISHED);
        LocalDate reaches = day(rows, REACHES);
        Set<LocalDate> holidays = rows.stream().map(row -> row[0])
                .filter(first -> !first.equals(PUBLISHED) && !first.equals(REACHES)).map(LocalDate::parse)
                .collect(Collectors.toSet());
        if (published.isAfter(reaches) || holidays.stream().anyMatch(day -> day.isAfter(reaches))) {
            throw new IllegalArgumentException("The list of bank holidays holds days beyond what it says it reaches");
        }
        return new WorkingDays(holidays, published);
    }

    private static LocalDate day(List<String[]> rows, String name) {
        return rows.stream().filter(row -> row[0].equals(name)).map(row -> LocalDate.parse(row[1].strip())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The list of bank holidays lacks " + name));
    }
}
