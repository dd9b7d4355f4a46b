package org.imha.kernel.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Golden files are frozen: who changes one breaks those who were built against it. An incompatible fact is a new type. */
class GoldenEventsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> KNOWN_TEXTS = Set.of("detailUrl", "ruleSetId", "advocateId", "raisedBy", "stream",
            "dueDate");
    private static final Pattern PERSONAL = Pattern.compile(
            "name|nhs|birth|dob|age|gender|sex|address|postcode|phone|email|section|status|ward|hospital|diagnosis|risk|note|text|"
                    + "reason|comment|detail(?!Url)|patient|person",
            Pattern.CASE_INSENSITIVE);

    @Test
    void everyFactHasAGoldenFileAndNoFileIsWithoutItsFact() throws IOException {
        // Given
        Set<String> catalogue = Arrays.stream(EventType.values()).map(type -> type.typeName() + ".json")
                .collect(Collectors.toCollection(TreeSet::new));

        // When
        Set<String> files;
        try (Stream<Path> golden = Files.list(Golden.FOLDER)) {
            files = golden.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }

        // Then
        assertEquals(catalogue, files);
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void theRecordReadsAndWritesItsGoldenFile(EventType type) throws IOException {
        // Given
        JsonNode golden = Golden.of(type);

        // When
        PublishedEvent read = JSON.treeToValue(golden, type.record());

        // Then
        assertEquals(golden, JSON.readTree(JSON.writeValueAsString(read)));
        assertEquals(type, EventType.of(read));
        assertEquals(type, EventType.named(type.typeName()).orElseThrow());
        assertTrue(read.detailUrl().startsWith("/v1/"));
        assertTrue(golden.toString().contains(read.aggregateId().toString()));
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void aFactCarriesIdsAndCodesOnly(EventType type) {
        for (RecordComponent component : type.record().getRecordComponents()) {
            assertFalse(PERSONAL.matcher(component.getName()).find(), component::toString);
            assertTrue(component.getType() == UUID.class || component.getType() == long.class || component.getType().isEnum()
                    || component.getType() == String.class && KNOWN_TEXTS.contains(component.getName()), component::toString);
        }
    }

    @Test
    void typesAreNamedAsTheConventionSays() {
        List<String> odd = Arrays.stream(EventType.values()).map(EventType::typeName)
                .filter(name -> !name.matches("uk\\.org\\.imha\\.[a-z]+\\.[a-z-]+\\.v\\d+")).toList();
        assertEquals(List.of(), odd);
    }
}
