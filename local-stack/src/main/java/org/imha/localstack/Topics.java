package org.imha.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The topics of {@code deploy/kafka/topics.properties}. */
record Topics(List<Topic> topics) {

    record Topic(String name, int partitions, Duration retention) {

        NewTopic onOneBroker() {
            return new NewTopic(name, partitions, (short) 1)
                    .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, Long.toString(retention.toMillis())));
        }
    }

    static Topics read(Path file) {
        try (var in = Files.newBufferedReader(file)) {
            var lines = new Properties();
            lines.load(in);
            return new Topics(lines.stringPropertyNames().stream().sorted()
                    .map(name -> parse(name, lines.getProperty(name))).toList());
        } catch (IOException e) {
            throw new StackFailure("Cannot read " + file + ".", e);
        }
    }

    /** Creates those that are missing and leaves the others alone. */
    void createOn(Admin broker) throws ExecutionException, InterruptedException {
        var known = broker.listTopics().names().get();
        broker.createTopics(missing(known)).all().get();
    }

    private List<NewTopic> missing(Collection<String> known) {
        return topics.stream().filter(topic -> !known.contains(topic.name())).map(Topic::onOneBroker).toList();
    }

    private static Topic parse(String name, String value) {
        try {
            var parts = value.split(",");
            if (parts.length == 2) {
                return new Topic(name, Integer.parseInt(parts[0].strip()), Duration.ofDays(Long.parseLong(parts[1].strip())));
            }
        } catch (NumberFormatException e) {
            // falls through to the same sentence
        }
        throw new StackFailure("Topic %s says '%s' instead of partitions and days, such as 6, 30.".formatted(name, value));
    }
}
