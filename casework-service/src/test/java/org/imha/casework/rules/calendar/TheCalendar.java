package org.imha.casework.rules.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The calendar as it is shipped. */
public final class TheCalendar {

    private TheCalendar() {
    }

    public static WorkingDays shipped() {
        try {
            return BankHolidayList
                    .read(Files.readAllLines(Path.of("src/main/resources/calendar/bank-holidays-england-wales.csv")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
