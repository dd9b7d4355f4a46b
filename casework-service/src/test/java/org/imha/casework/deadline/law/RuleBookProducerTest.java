package org.imha.casework.deadline.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.imha.casework.rules.deadline.Deadline;
import org.imha.casework.rules.deadline.Held;
import org.imha.casework.rules.deadline.RuleBook;
import org.imha.casework.rules.deadline.Under;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

/** The law and the calendar as a site sets them up. */
class RuleBookProducerTest {

    private static final Instant ADMITTED = Instant.parse("2026-06-01T10:00:00Z");

    @Test
    void withoutADayTheActOf2025IsOffAndWithOneItIsOnFromThatDay() {
        Map<String, String> nothing = Map.of("casework.deadline.changes.TRIBUNAL_APPLICATIONS.in-force-from", "");
        assertEquals("MHA_1983", application(nothing).ruleSet());
        assertEquals("MHA_2025", application(
                Map.of("casework.deadline.changes.TRIBUNAL_APPLICATIONS.in-force-from", "2026-06-01")).ruleSet());
        assertEquals("MHA_1983", application(
                Map.of("casework.deadline.changes.TRIBUNAL_APPLICATIONS.in-force-from", "2026-06-02")).ruleSet());
        assertEquals("MHA_1983", application(
                Map.of("casework.deadline.changes.DETENTION_PERIODS.in-force-from", "2026-06-01")).ruleSet());
    }

    @Test
    void aSitesOwnListOfBankHolidaysCounts(@TempDir Path folder) throws Exception {
        Path list = Files.write(folder.resolve("list.csv"),
                List.of("published-until,2026-12-31", "reaches-until,2026-12-31", "2026-06-12,Proclaimed for once"));
        assertEquals(LocalDate.of(2026, 6, 12), application(Map.of()).lastSafeDay());
        assertEquals(LocalDate.of(2026, 6, 11),
                application(Map.of("casework.deadline.bank-holidays", list.toString())).lastSafeDay());
        Map<String, String> missing = Map.of("casework.deadline.bank-holidays", folder.resolve("nothing.csv").toString());
        assertThrows(UncheckedIOException.class, () -> application(missing));
    }

    private static Deadline application(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("casework.deadline.sweep-every", "off");
        all.put("casework.deadline.reckon-every", "off");
        DeadlineConfig config = new SmallRyeConfigBuilder().withMapping(DeadlineConfig.class)
                .withSources(new PropertiesConfigSource(all, "test", 100)).build().getConfigMapping(DeadlineConfig.class);
        RuleBookProducer producer = new RuleBookProducer(config);
        RuleBook book = producer.ruleBook(producer.workingDays());
        return book.reckon(List.of(Held.under(Under.S2, ADMITTED)), List.of(), ADMITTED).deadlines().getFirst();
    }
}
