package org.imha.audit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;

import org.imha.audit.testing.AuditDatabase;
import org.imha.audit.testing.Told;
import org.imha.kernel.testing.Rows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(AuditDatabase.class)
class TrailProtectionTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @ParameterizedTest
    @ValueSource(strings = { "UPDATE audit_entry SET actor_id = 'somebody else'", "DELETE FROM audit_entry",
            "TRUNCATE audit_entry", "UPDATE checkpoint SET position = 1", "DELETE FROM checkpoint", "TRUNCATE checkpoint",
            "DELETE FROM chain_head", "TRUNCATE chain_head", "DELETE FROM trail_check", "DROP TABLE audit_entry",
            "ALTER TABLE audit_entry DISABLE TRIGGER ALL" })
    void theRunningRoleCannotChangeOrRemoveWhatWasRecorded(String sql) {
        // Given
        Told.facts(Told.freshStream(), 1);

        // When
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> Rows.execute(sql));

        // Then
        assertEquals(INSUFFICIENT_PRIVILEGE, ((SQLException) refused.getCause()).getSQLState());
    }
}
