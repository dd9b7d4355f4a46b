package org.imha.localstack.demo;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import org.imha.localstack.RunningStack;
import org.imha.localstack.StackFailure;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code ./imha demo}: every sample is referred, and for the first the life goes on until the case is closed. */
public final class Demo {

    private final Api api;
    private final PrintStream out;

    public Demo(Api api, PrintStream out) {
        this.api = api;
        this.out = out;
    }

    public static void main(String[] arguments) {
        try {
            RunningStack stack = RunningStack.find();
            new Demo(new Api(stack.gatewayUrl(), stack::token), System.out).play(Sample.in(Path.of("samples")));
        } catch (StackFailure failure) {
            System.err.println("imha: " + failure.getMessage());
            System.exit(1);
        }
    }

    public void play(List<Sample> samples) {
        Story story = new Story(api, out);
        List<JsonNode> referrals = samples.stream().map(story::tell).toList();
        new Life(api, out).tell(story.awaitCase(referrals.getFirst()).path("id").asText());
        out.printf("%n%d referrals, none lost. Look further with ./imha token NAME and the README.%n", referrals.size());
    }
}
