package org.imha.kernel.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The frozen example of each fact. */
final class Golden {

    static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {
    }

    static JsonNode of(EventType type) {
        try {
            return new ObjectMapper().readTree(FOLDER.resolve(type.typeName() + ".json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
