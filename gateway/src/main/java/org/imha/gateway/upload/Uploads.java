package org.imha.gateway.upload;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;

/** The paths to which files are sent. They pass through like everything else: nothing of them is kept here. */
@ConfigMapping(prefix = "gateway.uploads")
public interface Uploads {

    @WithParentName
    Map<String, Limits> byPath();

    /** What bounds the requests to one path. */
    interface Limits {

        /** The most bytes of a body. */
        MemorySize sizeLimit();

        /** How long it may take from the first byte of the request until the answer begins. */
        Duration timeLimit();
    }

    static Optional<Limits> to(Uploads uploads, String path) {
        return Optional.ofNullable(uploads.byPath().get(path));
    }
}
