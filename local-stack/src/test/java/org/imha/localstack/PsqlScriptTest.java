package org.imha.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;

class PsqlScriptTest {

    @Test
    void quotesVariablesAsLiteralsAndAsIdentifiers() {
        var line = PsqlScript.fillIn("ALTER ROLE :\"owner\" PASSWORD :'password';",
                Map.of("owner", "odd\"name", "password", "it's secret"));
        assertEquals("ALTER ROLE \"odd\"\"name\" PASSWORD 'it''s secret';", line);
    }
}
