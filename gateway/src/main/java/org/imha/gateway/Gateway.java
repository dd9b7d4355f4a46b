package org.imha.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the gateway. */
@QuarkusMain
public class Gateway {

    public static void main(String... args) {
        // Otherwise Quarkus answers an unreadable URI itself, with an empty 400. ReadableRequest is stricter than that
        // check and runs before anything looks at the path.
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(args);
    }
}
