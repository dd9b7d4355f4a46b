package org.imha.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsTest {

    @TempDir
    Path folder;

    @Test
    void haveANameANumberOfPartitionsAndARetention() throws IOException {
        var topics = read("# facts\nreferral.events.v1 = 6, 30\n");
        assertEquals(new Topics.Topic("referral.events.v1", 6, Duration.ofDays(30)), topics.topics().getFirst());
    }

    @Test
    void areRefusedWhenALineMakesNoSense() {
        var failure = assertThrows(StackFailure.class, () -> read("referral.events.v1 = many\n"));
        assertEquals("Topic referral.events.v1 says 'many' instead of partitions and days, such as 6, 30.",
                failure.getMessage());
    }

    @Test
    void existForFactsAccessLogAndDeadLettersOfEveryService() {
        // Given
        var expected = Arrays.stream(Service.values()).map(Service::database).flatMap(Optional::stream)
                .flatMap(name -> Stream.of(name + ".events.v1", name + ".access-log.v1", name + ".dead-letter.v1"))
                .collect(Collectors.toSet());
        // Casework's too, and apart
        expected.add("safeguarding.events.v1");

        // When
        var topics = Topics.read(Settings.in(folder, Ports.free()).repository().resolve("deploy/kafka/topics.properties"));

        // Then
        assertEquals(expected, topics.topics().stream().map(Topics.Topic::name).collect(Collectors.toSet()));
    }

    @Test
    void whatIsAnnouncedAboutSafeguardingIsReadByThoseTwoWhoMay() throws IOException {
        // Given
        var repository = Settings.in(folder, Ports.free()).repository();

        // When
        var readers = new TreeSet<String>();
        for (var service : Service.values()) {
            var settings = new Properties();
            try (var in = Files.newInputStream(
                    repository.resolve(service.artifact()).resolve("src/main/resources/application.properties"))) {
                settings.load(in);
            }
            if (settings.getProperty("kernel.inbox.topics", "").contains("safeguarding.events.v1")) {
                readers.add(service.artifact());
            }
        }

        // Then
        assertEquals(Set.of("audit-service", "notification-service"), readers);
        var named = Files.readString(repository.resolve("deploy/kafka/README.md"));
        readers.forEach(reader -> assertTrue(named.lines()
                .anyMatch(line -> line.contains("safeguarding.events.v1") && line.contains(reader)), reader));
    }

    private Topics read(String text) throws IOException {
        return Topics.read(Files.writeString(folder.resolve("topics.properties"), text));
    }
}
