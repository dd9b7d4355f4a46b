package org.imha.kernel.inbox;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ConnectException;
import java.util.UUID;

import org.imha.kernel.event.casework.CaseClosed;
import org.imha.kernel.probe.KernelSettings;
import org.imha.kernel.probe.ProbeHandler;
import org.imha.kernel.testing.Events;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(KernelSettings.class)
class InboxTest {

    @AfterEach
    void mend() {
        ProbeHandler.mend();
    }

    @Test
    void aFactIsHandledOnce() {
        ReceivedEvent event = closedCase();
        assertTrue(Events.deliver(event));
        assertFalse(Events.deliver(event));
    }

    /** HTTP clients throw checked exceptions undeclared, and a checked exception commits unless told otherwise. */
    @Test
    void whateverAHandlerThrowsTheFactIsNotRememberedAsHandled() {
        // Given
        ReceivedEvent event = closedCase();
        ProbeHandler.first(any -> InboxTest.<RuntimeException> throwUndeclared(new ConnectException("away")));
        assertThrows(Throwable.class, () -> Events.deliver(event));

        // When
        ProbeHandler.mend();

        // Then
        assertTrue(Events.deliver(event));
    }

    private static ReceivedEvent closedCase() {
        UUID caseId = UUID.randomUUID();
        return Events.received(new CaseClosed(caseId, UUID.randomUUID(), "/v1/cases/" + caseId));
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void throwUndeclared(Throwable failure) throws E {
        throw (E) failure;
    }
}
