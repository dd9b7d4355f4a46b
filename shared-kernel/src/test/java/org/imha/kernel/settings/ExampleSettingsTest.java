package org.imha.kernel.settings;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

class ExampleSettingsTest {

    @Test
    void namesEverySettingThatIsStillInvented() {
        var invented = Map.of("name", "Example Advocacy", "phone", "01632 960130", "email", "imha@example.org", "street",
                "1 High Street");
        var refusal = assertThrows(IllegalStateException.class,
                () -> settings(invented, false, "name", "phone", "email", "street").demandReal());
        assertEquals("Still invented, set your own before anybody reads it: name, phone, email. For trying out, set "
                + "EXAMPLE_SETTINGS_ALLOWED=true", refusal.getMessage());
    }

    @Test
    void letsRealOnesThroughAndThoseThatItWasNotToldAbout() {
        var real = Map.of("name", "Northern Advocacy", "phone", "0113 496 0000", "other", "an example");
        assertDoesNotThrow(() -> settings(real, false, "name", "phone", "missing").demandReal());
        assertDoesNotThrow(() -> new ExampleSettings(config(real), Optional.empty(), false).demandReal());
    }

    @Test
    void letsInventedOnesThroughWhereThatIsAllowed() {
        assertDoesNotThrow(() -> settings(Map.of("phone", "01632 960 130"), true, "phone").demandReal());
    }

    private static ExampleSettings settings(Map<String, String> values, boolean allowed, String... names) {
        return new ExampleSettings(config(values), Optional.of(List.of(names)), allowed);
    }

    private static Config config(Map<String, String> values) {
        return new SmallRyeConfigBuilder().withSources(new PropertiesConfigSource(values, "test", 100)).build();
    }
}
