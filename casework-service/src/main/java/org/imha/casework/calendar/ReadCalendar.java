package org.imha.casework.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.calendar.CalendarEntry;
import org.imha.casework.model.calendar.CalendarSource;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;

import io.quarkus.arc.All;

/** Puts an advocate's calendar together; which entries they got is on record. */
@ApplicationScoped
public class ReadCalendar {

    private final List<CalendarSource> sources;
    private final WriteCalendar writeCalendar;
    private final AccessLog accessLog;
    private final Clock clock;

    ReadCalendar(@All List<CalendarSource> sources, WriteCalendar writeCalendar, AccessLog accessLog, Clock clock) {
        this.sources = List.copyOf(sources);
        this.writeCalendar = writeCalendar;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** The calendar as text, and what tells it from another. */
    public record Feed(String text, String tag) {

        @Override
        public String toString() {
            return "Feed[not shown]";
        }
    }

    /** @param reader the advocate, or what reads it for them */
    @Transactional
    public Feed of(String advocateId, Caller reader) {
        List<CalendarEntry> entries = sources.stream()
                .flatMap(source -> source.entriesOf(advocateId, clock.instant()).stream()).toList();
        Map<String, List<UUID>> shown = entries.stream().collect(
                Collectors.groupingBy(CalendarEntry::resource, Collectors.mapping(CalendarEntry::id, Collectors.toList())));
        shown.forEach((resource, ids) -> accessLog.permitted(reader, Access.list(resource, ids)));
        String text = writeCalendar.write(entries);
        return new Feed(text, hash(text));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
