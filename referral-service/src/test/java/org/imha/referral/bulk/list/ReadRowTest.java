package org.imha.referral.bulk.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;

import org.imha.kernel.json.StrictJson;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

class ReadRowTest {

    private static final String ROW = "{\"nhsNumber\": \"9990000018\", \"dateOfBirth\": \"1980-12-31\", \"section\": \"S3\","
            + " \"sectionStartedAt\": \"01/05/2025\", \"ward\": \"Larch\"}";
    private static final ReadRow READ = new ReadRow(strict());

    /** Rows that were taken before a release must be known after it. If this fails, everybody's list makes new referrals. */
    @Test
    void aRowIsKnownByTheSameNameForEver() {
        assertEquals("0871c14854992bab236272ca2b0ab2618bfc189e95b330a2d26697174d4c985e", csv(ROW).fingerprint());
        assertEquals("content:" + csv(ROW).fingerprint(), csv(ROW).reference());
    }

    @Test
    void theSameSaidOtherwiseHasTheSameName() {
        assertEquals(csv(ROW).fingerprint(), csv(ROW.replace("9990000018", "999 000 0018").replace("1980-12-31", "31/12/1980")
                .replace("S3", "Section 3")).fingerprint());
        assertNotEquals(csv(ROW).fingerprint(), csv(ROW.replace("Larch", "Beech")).fingerprint());
    }

    @Test
    void aReferenceTakesThePlaceOfTheNameAndIsNotPartOfWhatIsSaid() {
        StatedRow named = csv(ROW.replace("{", "{\"callerReference\": \" content:1 \","));
        assertEquals("given:content:1", named.reference());
        assertEquals(csv(ROW).fingerprint(), named.fingerprint());
    }

    @Test
    void anEmptyReferenceOrALongOneIsRefused() {
        for (String reference : List.of("\"\"", "\" \"", "\"" + "x".repeat(101) + "\"", "1", "[]", "\"Łoś\"")) {
            ApiProblem refusal = assertThrows(ApiProblem.class,
                    () -> READ.read(ListFormat.NDJSON, "{\"callerReference\": " + reference + "}", Optional.empty()));
            assertEquals(List.of("#/callerReference"), refusal.errors().stream().map(FieldError::pointer).toList());
        }
    }

    private static StatedRow csv(String content) {
        return READ.read(ListFormat.CSV, content, Optional.of("RXM"));
    }

    private static ObjectMapper strict() {
        ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
        new StrictJson().customize(json);
        return json;
    }
}
