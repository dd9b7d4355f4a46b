package org.imha.referral.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.imha.referral.fhir.mapping.FhirStatus;
import org.imha.referral.model.ReferralForm;
import org.imha.referral.model.ReferralStatus;
import org.junit.jupiter.api.Test;

class MappingTableTest {

    private static final String TABLE = read();

    @Test
    void everyFieldOfTheFormHasItsPlace() {
        List<String> missing = Stream.of(ReferralForm.class.getRecordComponents()).flatMap(MappingTableTest::missing).toList();
        assertEquals(List.of(), missing);
    }

    /** A group that is one extension as a whole is enough by its name. */
    private static Stream<String> missing(RecordComponent field) {
        if (isThere(field.getName())) {
            return Stream.empty();
        }
        if (!field.getType().isRecord()) {
            return Stream.of(field.getName());
        }
        return Stream.of(field.getType().getRecordComponents()).flatMap(part -> part.getType().isRecord()
                && !isThere(field.getName() + "." + part.getName())
                        ? Stream.of(part.getType().getRecordComponents())
                                .map(deep -> field.getName() + "." + part.getName() + "." + deep.getName())
                        : Stream.of(field.getName() + "." + part.getName()))
                .filter(name -> !isThere(name));
    }

    @Test
    void everyStatusIsWhereTheTableHasIt() {
        for (ReferralStatus status : ReferralStatus.values()) {
            String row = TABLE.lines().filter(line -> line.matches("\\|.*\\b" + status + "\\b.*\\| `[a-z-]+` \\|")).findFirst()
                    .orElseThrow(() -> new AssertionError(status + " is not in the table"));
            assertEquals(row.replaceAll(".*`([a-z-]+)`.*", "$1"), FhirStatus.of(status).toCode());
        }
    }

    private static boolean isThere(String name) {
        return TABLE.contains("`" + name + "`");
    }

    private static String read() {
        try {
            return Files.readString(Path.of("..", "docs", "fhir-mapping.md"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
