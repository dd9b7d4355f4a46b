package org.imha.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Notes about what runs, so that a stack that died without goodbye leaves nothing behind for long. */
final class RunFolder {

    private static final String STACK = "stack";

    private final Path folder;

    RunFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes this process the one stack of its home; the system gives the claim back when the process ends. */
    FileChannel claim() {
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(folder.resolve("stack.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new StackFailure("IMHA is already running here: stop it with ./imha down.");
            }
            return channel;
        } catch (OverlappingFileLockException e) {
            throw new StackFailure("This process already runs a stack here.", e);
        } catch (IOException e) {
            throw new StackFailure("Cannot write to " + folder + ".", e);
        }
    }

    void rememberStack() {
        remember(STACK, ProcessHandle.current());
    }

    void remember(String name, ProcessHandle process) {
        try {
            Files.createDirectories(folder);
            Files.writeString(note(name), process.pid() + " " + startOf(process) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forget(String name) {
        try {
            Files.deleteIfExists(note(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<ProcessHandle> stack() {
        return find(STACK);
    }

    /** The noted process, if it still lives and its number has not gone to another one since. */
    Optional<ProcessHandle> find(String name) {
        try {
            var words = Files.readString(note(name)).strip().split(" ");
            return ProcessHandle.of(Long.parseLong(words[0])).filter(ProcessHandle::isAlive)
                    .filter(process -> startOf(process) == Long.parseLong(words[1]));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Ends what an earlier stack left running, and says how many processes that were. */
    long endLeftovers() {
        var leftovers = names().stream().map(this::find).flatMap(Optional::stream).toList();
        leftovers.forEach(ProcessHandle::destroy);
        leftovers.forEach(process -> awaitEnd(process, Duration.ofSeconds(10)));
        names().forEach(this::forget);
        return leftovers.size();
    }

    static void awaitEnd(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            process.destroyForcibly();
        }
    }

    private List<String> names() {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".pid"))
                    .map(file -> file.substring(0, file.length() - ".pid".length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path note(String name) {
        return folder.resolve(name + ".pid");
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
