package org.imha.eligibility.rules;

import static org.imha.eligibility.rules.facts.APerson.aPerson;
import static org.imha.eligibility.rules.facts.AnAuthority.authority;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.imha.eligibility.rules.facts.APerson;
import org.imha.eligibility.rules.facts.Continuation;
import org.imha.eligibility.rules.facts.Discharge;
import org.imha.eligibility.rules.facts.EligibilityFacts;
import org.imha.eligibility.rules.facts.Provision;
import org.imha.eligibility.rules.facts.Treatment.DiscussedWith;
import org.imha.eligibility.rules.facts.Treatment.Section;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How long one set of facts takes: {@code ./imha bench eligibility}. Each evaluation is timed, so that there is a median. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
@Fork(value = 2, jvmArgs = EvaluationBenchmark.QUIET)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class EvaluationBenchmark {

    /** JMH itself still needs what JDK 25 warns about. */
    static final String QUIET = "--sun-misc-unsafe-memory-access=allow";

    /** Whom the answer is about. */
    public enum Person {
        DETAINED(aPerson().born("1984-03-11").inpatient().under(authority(Provision.S3).started("2026-05-01T09:00:00Z")
                .expires("2026-11-01T00:00:00Z"))),
        INFORMAL(aPerson().born("1984-03-11").inpatient()),
        COMMUNITY_PATIENT(aPerson().born("1984-03-11").under(Provision.S3).onOrder()),
        CHILD_AND_ECT(aPerson().born("2010-03-11").inpatient().discussing(Section.S58A, DiscussedWith.APPROVED_CLINICIAN,
                "2026-06-01T09:00:00Z", null)),
        FIVE_AUTHORITIES(aPerson().born("1984-03-11").inpatient().under(
                authority(Provision.S136).started("2026-03-01T09:00:00Z").ended("2026-03-01T20:00:00Z"),
                authority(Provision.S4).started("2026-03-01T20:00:00Z").secondRecommendation("2026-03-02T09:00:00Z")
                        .ended("2026-03-20T09:00:00Z"),
                authority(Provision.S2).started("2026-04-01T09:00:00Z").continuedBy(Continuation.S29_4)
                        .ended("2026-05-01T09:00:00Z"),
                authority(Provision.S37_41).started("2026-05-01T09:00:00Z").discharged(Discharge.CONDITIONAL),
                authority(Provision.S5_2).started("2026-06-10T09:00:00Z"))),
        LEGAL_STATUS_CODE(aPerson().born("1984-03-11").inpatient().withCode("03"));

        final EligibilityFacts facts;

        Person(APerson person) {
            facts = person.build();
        }
    }

    @Param({ "ENG-2009", "WAL-2012", "ENG-2025", "WAL-2025" })
    public String ruleSet;

    @Param
    public Person person;

    private RuleSet rules;

    @Setup
    public void find() {
        rules = RuleSets.named(ruleSet).orElseThrow();
    }

    @Benchmark
    public Evaluation evaluate() {
        return rules.evaluate(person.facts);
    }

    public static void main(String[] arguments) throws RunnerException {
        var options = new OptionsBuilder().include(EvaluationBenchmark.class.getName()).verbosity(VerboseMode.SILENT).build();
        System.out.printf("%-10s %-20s %s%n", "rule set", "facts", "median of one evaluation");
        new Runner(options).run().forEach(EvaluationBenchmark::print);
    }

    private static void print(RunResult run) {
        String person = run.getParams().getParam("person").toLowerCase(Locale.ROOT).replace('_', ' ');
        System.out.printf("%-10s %-20s %.2f µs%n", run.getParams().getParam("ruleSet"), person,
                run.getPrimaryResult().getStatistics().getPercentile(50));
    }
}
