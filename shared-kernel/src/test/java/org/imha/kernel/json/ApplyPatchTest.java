package org.imha.kernel.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

class ApplyPatchTest {

    private final ObjectMapper json = new ObjectMapper().findAndRegisterModules();
    private final ApplyPatch patches;

    ApplyPatchTest() {
        new StrictJson().customize(json);
        json.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS); // As the services have it.
        patches = new ApplyPatch(json);
    }

    /** A document. */
    record Letter(String to, LocalDate day, Place place, List<String> lines) {
    }

    /** A part of it. */
    record Place(String town, Boolean abroad) {
    }

    /** A body that holds a patch among other things. */
    record Request(String why, MergePatch changes) {
    }

    private static final Letter LETTER = new Letter("Ada", LocalDate.of(2026, 1, 1), new Place("Leeds", false),
            List.of("one", "two"));

    /** RFC 7386, Appendix A: those whose patch is an object. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"a":"b"}                   | {"a":"c"}                  | {"a":"c"}
            {"a":"b"}                   | {"b":"c"}                  | {"a":"b","b":"c"}
            {"a":"b"}                   | {"a":null}                 | {}
            {"a":"b","b":"c"}           | {"a":null}                 | {"b":"c"}
            {"a":["b"]}                 | {"a":"c"}                  | {"a":"c"}
            {"a":"c"}                   | {"a":["b"]}                | {"a":["b"]}
            {"a":{"b":"c"}}             | {"a":{"b":"d","c":null}}   | {"a":{"b":"d"}}
            {"a":[{"b":"c"}]}           | {"a":[1]}                  | {"a":[1]}
            {"e":null}                  | {"a":1}                    | {"e":null,"a":1}
            [1,2]                       | {"a":"b","c":null}         | {"a":"b"}
            {}                          | {"a":{"bb":{"ccc":null}}}  | {"a":{"bb":{}}}
            """)
    void followsTheExamplesOfTheStandard(String document, String patch, String outcome) throws IOException {
        JsonNode patched = patches.apply(patch(patch), json.readTree(document), JsonNode.class);
        assertEquals(json.readTree(outcome), patched);
    }

    @Test
    void whatIsNamedChangesWhatIsNullGoesAndListsAreReplacedWhole() throws IOException {
        Letter patched = patches.apply(patch("""
                {"to": null, "place": {"abroad": true}, "lines": ["three"]}"""), LETTER, Letter.class);
        assertEquals(new Letter(null, LETTER.day(), new Place("Leeds", true), List.of("three")), patched);
    }

    @Test
    void everyFaultIsNamedAtItsPlaceInThePatchedDocument() throws IOException {
        MergePatch patch = patch("{\"tow\": 1, \"day\": \"soon\", \"place\": {\"abroad\": \"no\", \"x\": {}}, \"lines\": {}}");
        ApiProblem refusal = assertThrows(ApiProblem.class, () -> patches.apply(patch, LETTER, Letter.class));
        assertEquals(Set.of("#/tow", "#/day", "#/place/abroad", "#/place/x", "#/lines"), pointers(refusal));
        assertEquals(400, refusal.code().status());
    }

    @Test
    void aPatchInsideABodyHasItsFaultsThere() throws IOException {
        MergePatch patch = json.readValue("{\"why\": \"x\", \"changes\": {\"day\": 1}}", Request.class).changes();
        assertEquals(Set.of("#/changes/day"),
                pointers(assertThrows(ApiProblem.class, () -> patches.apply(patch, LETTER, Letter.class))));
        assertEquals(Set.of("day"), patch.members());
    }

    @Test
    void whatIsNoObjectIsNoPatch() {
        for (String patch : List.of("[]", "1", "\"text\"", "true")) {
            ApiProblem refusal = assertThrows(ApiProblem.class, () -> StrictReading.collectingFaults(
                    () -> json.readValue("{\"changes\": %s}".formatted(patch), Request.class)), patch);
            assertEquals(List.of(new FieldError("#/changes", "WRONG_SHAPE", "This is not the expected kind of value.")),
                    refusal.errors());
        }
    }

    @Test
    void oddNumbersAndTextsAreNoWorseThanInABody() throws IOException {
        for (String odd : List.of("1e400", "-1e-400", "99999999999999999999999999", "1e99999999", "\"\\u0000\"", "\"\\ud800\"",
                "\"\\u202e\"", "\"😀\"")) {
            Letter patched = patches.apply(patch("{\"to\": %s}".formatted(odd)), LETTER, Letter.class);
            assertEquals(LETTER.day(), patched.day());
        }
    }

    @Test
    void deepAndHugePatchesMeetTheSameLimitsAsBodies() throws IOException {
        String deep = "{\"a\":".repeat(990) + "1" + "}".repeat(990);
        assertThrows(ApiProblem.class, () -> patches.apply(patch(deep), LETTER, Letter.class));
        String deeper = "{\"a\":".repeat(1001) + "1" + "}".repeat(1001);
        assertThrows(StreamConstraintsException.class, () -> patch(deeper));
        String long_ = "{\"lines\": [" + "1,".repeat(200_000) + "1]}";
        assertThrows(StreamConstraintsException.class, () -> patch(long_));
        String nearly = "{\"lines\": [" + "1,".repeat(199_900) + "1]}";
        assertEquals(199_901, patches.apply(patch(nearly), LETTER, Letter.class).lines().size());
    }

    @Test
    void differencesAreTheLeavesThatDiffer() {
        List<Difference> found = new CompareDocuments(json).compare(LETTER,
                new Letter(null, LETTER.day(), new Place("Leeds", true), List.of("one")));
        assertEquals(List.of("#/to", "#/place/abroad", "#/lines"), found.stream().map(Difference::pointer).toList());
        assertEquals(List.of("Ada", false, List.of("one", "two")), found.stream().map(Difference::before).toList());
        assertEquals(Arrays.asList(null, true, List.of("one")), found.stream().map(Difference::after).toList());
        assertEquals("Difference[#/to]", found.getFirst().toString());
    }

    @Test
    void whatIsLeftOutAndWhatIsNullIsNoDifference() {
        assertEquals(List.of(), new CompareDocuments(json).compare(new Letter("Ada", null, null, null),
                new Letter("Ada", null, null, null)));
        assertEquals(Map.of("town", "Leeds"), new CompareDocuments(json)
                .compare(new Letter("Ada", null, null, null), new Letter("Ada", null, new Place("Leeds", null), null))
                .getFirst().after());
    }

    @Test
    void aPatchSaysItsStatementsWithoutTheDocument() throws IOException {
        List<Difference> said = patch("{\"to\": null, \"place\": {\"abroad\": true}, \"lines\": [1], \"x/y\": {}}")
                .statements();
        assertEquals(List.of(new Difference("#/to", null, null), new Difference("#/place/abroad", null, true),
                new Difference("#/lines", null, List.of(1)), new Difference("#/x~1y", null, Map.of())), said);
    }

    private MergePatch patch(String text) throws IOException {
        return json.readValue(text, MergePatch.class);
    }

    private static Set<String> pointers(ApiProblem refusal) {
        return Set.copyOf(refusal.errors().stream().map(FieldError::pointer).toList());
    }
}
