package org.imha.localstack;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/** Does several things at once; the first failure ends the waiting for the others. */
final class Together {

    private Together() {
    }

    static void run(Runnable... tasks) {
        run(List.of(tasks));
    }

    static void run(List<Runnable> tasks) {
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var running = new ExecutorCompletionService<Void>(threads);
            tasks.forEach(task -> running.submit(task, null));
            for (var i = 0; i < tasks.size(); i++) {
                running.take().get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while starting.", e);
        } finally {
            threads.shutdownNow();
            threads.close();
        }
    }
}
