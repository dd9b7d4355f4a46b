package org.imha.kernel.web;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.junit.jupiter.api.Test;

class ETagsTest {

    private static class Fresh extends VersionedEntity {
    }

    private final VersionedEntity entity = new Fresh();

    @Test
    void theTagIsTheVersion() {
        assertEquals("0", ETags.of(entity).getValue());
        assertEquals(false, ETags.of(entity).isWeak());
    }

    @Test
    void takesAChangeOfThePresentVersion() {
        assertDoesNotThrow(() -> ETags.requireCurrent("\"0\"", entity));
        assertDoesNotThrow(() -> ETags.requireCurrent(" \"0\" ", entity));
    }

    @Test
    void refusesAChangeThatNamesNoVersion() {
        assertEquals(CommonProblem.VERSION_MISSING, refusal(null));
        assertEquals(CommonProblem.VERSION_MISSING, refusal(" "));
    }

    @Test
    void refusesAChangeOfAnyOtherVersion() {
        List.of("\"1\"", "0", "W/\"0\"", "*", "\"00\"", "\"0", "nonsense")
                .forEach(sent -> assertEquals(CommonProblem.VERSION_STALE, refusal(sent), sent));
    }

    private Object refusal(String ifMatch) {
        return assertThrows(ApiProblem.class, () -> ETags.requireCurrent(ifMatch, entity)).code();
    }
}
