package org.imha.referral.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;

import org.imha.referral.model.Referral;
import org.imha.referral.model.RetentionClass;
import org.imha.referral.model.form.Person;

/**
 * Until when something that is over is kept: on that day it is due. Days are those of London.
 *
 * @param until the first day on which it may be erased
 */
record Retention(RetentionClass kind, LocalDate until) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Empty while the referral is open. */
    static Optional<Retention> of(Referral referral, RetentionConfig config) {
        Optional<LocalDate> born = Optional.ofNullable(referral.form().person()).map(Person::dateOfBirth);
        RetentionClass kind = RetentionClass.of(referral);
        return referral.overSince().map(over -> LocalDate.ofInstant(over, LONDON))
                .map(over -> new Retention(kind, until(kind, over, born, config)));
    }

    /** @param born unknown counts as an adult */
    static LocalDate until(RetentionClass kind, LocalDate over, Optional<LocalDate> born, RetentionConfig config) {
        return switch (kind) {
            case DECLINED -> after(over, config.declined());
            case UNSUCCESSFUL -> after(over, config.unsuccessful());
            case CASE_FILE -> later(after(over, config.caseFile()), born.flatMap(day -> grownUp(day, over, config)));
        };
    }

    /** The last day over which something of this kind that is due today can have ended. */
    static Instant endedBy(RetentionClass kind, Instant now, RetentionConfig config) {
        Period shortest = switch (kind) {
            case DECLINED -> config.declined();
            case UNSUCCESSFUL -> config.unsuccessful();
            case CASE_FILE -> config.caseFile();
        };
        return now.atZone(LONDON).minus(shortest).plusDays(1).toInstant();
    }

    boolean isDue(Instant now) {
        return !LocalDate.ofInstant(now, LONDON).isBefore(until);
    }

    private static Optional<LocalDate> grownUp(LocalDate born, LocalDate over, RetentionConfig config) {
        if (!over.isBefore(birthday(born, 18))) {
            return Optional.empty();
        }
        boolean was17 = !over.isBefore(birthday(born, 17));
        return Optional.of(birthday(born, was17 ? config.seventeenUntilAge() : config.childUntilAge()));
    }

    private static LocalDate birthday(LocalDate born, int age) {
        return after(born, Period.ofYears(age));
    }

    /**
     * Where the month is too short, the day after its end: never a day too early, and the birthday of those born on 29
     * February.
     */
    private static LocalDate after(LocalDate day, Period period) {
        LocalDate end = day.plus(period);
        boolean cutShort = period.getDays() == 0 && end.getDayOfMonth() < day.getDayOfMonth();
        return cutShort ? end.plusDays(1) : end;
    }

    private static LocalDate later(LocalDate one, Optional<LocalDate> other) {
        return other.filter(one::isBefore).orElse(one);
    }
}
