package org.imha.casework.report.response;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.imha.casework.rules.calendar.BankHolidayList;
import org.imha.casework.rules.calendar.WorkingDays;

/** The calendar of deadlines, for reports. */
@ApplicationScoped
class BankHolidays {

    private static final String SHIPPED = "/calendar/bank-holidays-england-wales.csv";

    private final Optional<Path> own;

    BankHolidays(@ConfigProperty(name = "casework.deadline.bank-holidays") Optional<Path> own) {
        this.own = own;
    }

    @Produces
    @Singleton
    WorkingDays workingDays() {
        try (BufferedReader list = own.isPresent() ? Files.newBufferedReader(own.get()) : shipped()) {
            return BankHolidayList.read(list.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The list of bank holidays cannot be read", e);
        }
    }

    private static BufferedReader shipped() {
        InputStream list = BankHolidays.class.getResourceAsStream(SHIPPED);
        return new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
    }
}
