package org.imha.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z_]+)}");

    @TempDir
    Path home;

    @Test
    void areMadeUpOnceAndKept() {
        var first = Secrets.in(home);
        assertEquals(first.all(), Secrets.in(home).all());
        assertEquals(first.all().size(), Set.copyOf(first.all().values()).size(), "no secret is used twice");
    }

    @Test
    void differBetweenStacks() {
        var here = Secrets.in(home.resolve("here"));
        var there = Secrets.in(home.resolve("there"));
        SecretNames.all().forEach(name -> assertEquals(2, Set.of(here.get(name), there.get(name)).size()));
    }

    @Test
    void canBeReadByTheirOwnerOnly() throws IOException {
        Secrets.in(home);
        var permissions = Files.getPosixFilePermissions(home.resolve("secrets.properties"));
        assertEquals("rw-------", PosixFilePermissions.toString(permissions));
    }

    @Test
    void growWhenANewOneIsNeededWithoutChangingTheOthers() throws IOException {
        // Given
        Files.writeString(home.resolve("secrets.properties"), "POSTGRES_PASSWORD=kept\n");

        // When
        var secrets = Secrets.in(home);

        // Then
        assertEquals("kept", secrets.get(SecretNames.POSTGRES));
        assertEquals(SecretNames.all().count(), secrets.all().size());
    }

    @Test
    void fillEveryPlaceholderOfTheRealmAndNoneIsLeftOver() {
        // Given
        var realm = RealmFile.withDemoIdentities(Settings.in(home, Ports.free()).repository());

        // When
        var placeholders = PLACEHOLDER.matcher(realm).results().map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        // Then
        assertEquals(SecretNames.ofTheRealm().collect(Collectors.toCollection(TreeSet::new)), placeholders);
    }
}
