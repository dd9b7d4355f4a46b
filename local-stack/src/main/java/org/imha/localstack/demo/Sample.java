package org.imha.localstack.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.imha.localstack.StackFailure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A referral of {@code samples/}.
 *
 * @param title what kind of person it is about
 * @param form the body as a trust sends it
 */
public record Sample(String title, JsonNode form) {

    public static List<Sample> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().map(Sample::read).toList();
        } catch (IOException e) {
            throw new StackFailure("Cannot read the samples in " + folder + ".", e);
        }
    }

    private static Sample read(Path file) {
        try {
            String name = file.getFileName().toString().replaceAll("^\\d+-|\\.json$", "").replace('-', ' ')
                    .replace(" ect", ", ECT")
                    .replace("england", "England");
            return new Sample(name.substring(0, 1).toUpperCase() + name.substring(1),
                    new ObjectMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new StackFailure("Cannot read " + file + ".", e);
        }
    }
}
