package org.imha.kernel.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.imha.kernel.probe.KernelSettings;
import org.imha.kernel.testing.SchemaRules;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(KernelSettings.class)
class SchemaTest {

    @Test
    void everyColumnOfTheKernelsTablesIsClassified() {
        assertEquals(List.of(), SchemaRules.unclassifiedColumns());
    }
}
