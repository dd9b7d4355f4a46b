package org.imha.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

    @TempDir
    Path folder;

    private RunFolder run;
    private Process part;

    @BeforeEach
    void aPartRuns() throws IOException {
        run = new RunFolder(folder);
        part = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void endThePart() {
        part.destroyForcibly();
    }

    @Test
    void endsWhatAnEarlierStackLeftRunning() {
        // Given
        run.remember("kafka", part.toHandle());

        // When
        var ended = run.endLeftovers();

        // Then
        assertEquals(1, ended);
        assertFalse(part.isAlive());
        assertEquals(Optional.empty(), run.find("kafka"));
    }

    @Test
    void sparesAProcessThatMerelyGotTheNumber() throws IOException {
        // Given
        Files.writeString(folder.resolve("kafka.pid"), part.pid() + " 12345\n");

        // When
        var ended = run.endLeftovers();

        // Then
        assertEquals(0, ended);
        assertTrue(part.isAlive());
    }

    @Test
    void letsOnlyOneStackRun() throws IOException {
        try (var claim = run.claim()) {
            assertTrue(claim.isOpen());
            assertThrows(StackFailure.class, run::claim);
        }
        run.claim().close();
    }

    @Test
    void isWatchedOverByAProcessThatEndsTheRestOnceTheStackIsGone() throws InterruptedException {
        // Given
        run.remember("kafka", part.toHandle());
        var watchdog = Watchdog.over(folder);

        // When
        watchdog.dismiss();

        // Then
        assertTrue(part.waitFor(10, TimeUnit.SECONDS));
    }
}
