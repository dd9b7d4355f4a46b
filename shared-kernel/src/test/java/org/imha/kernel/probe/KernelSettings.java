package org.imha.kernel.probe;

import java.util.HashMap;
import java.util.Map;

import org.imha.kernel.testing.TestDatabase;

/** A database and the settings that a service would have in its application.properties. */
public class KernelSettings extends TestDatabase {

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(super.start());
        settings.put("kernel.access-log.stream", "kernel");
        return settings;
    }
}
