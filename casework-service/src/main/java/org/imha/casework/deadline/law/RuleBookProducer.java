package org.imha.casework.deadline.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.imha.casework.rules.calendar.BankHolidayList;
import org.imha.casework.rules.calendar.WorkingDays;
import org.imha.casework.rules.deadline.Change2025;
import org.imha.casework.rules.deadline.RuleBook;

/**
 * The rules, with the law and the calendar of this site; reports count by the same calendar. A list of bank holidays that
 * cannot be read stops the start.
 */
@ApplicationScoped
class RuleBookProducer {

    private static final String SHIPPED = "/calendar/bank-holidays-england-wales.csv";

    private final DeadlineConfig config;

    RuleBookProducer(DeadlineConfig config) {
        this.config = config;
    }

    @Produces
    @Singleton
    RuleBook ruleBook(WorkingDays workingDays) {
        return new RuleBook(workingDays, commenced());
    }

    @Produces
    @Singleton
    WorkingDays workingDays() {
        return BankHolidayList.read(config.bankHolidays().map(RuleBookProducer::lines).orElseGet(RuleBookProducer::shipped));
    }

    private Map<Change2025, LocalDate> commenced() {
        Map<Change2025, LocalDate> commenced = new EnumMap<>(Change2025.class);
        config.changes().forEach((change, commencement) -> commencement.inForceFrom()
                .ifPresent(day -> commenced.put(change, day)));
        return commenced;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The list of bank holidays cannot be read", e);
        }
    }

    private static List<String> shipped() {
        try (InputStream list = RuleBookProducer.class.getResourceAsStream(SHIPPED);
                BufferedReader reader = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
