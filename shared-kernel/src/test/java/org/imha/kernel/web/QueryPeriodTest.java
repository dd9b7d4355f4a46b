package org.imha.kernel.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.imha.kernel.problem.ApiProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryPeriodTest {

    @Test
    void runsFromTheFirstMidnightInLondonToTheOneAfterItsLastDay() {
        QueryPeriod quarter = QueryPeriod.of("2026-01-01", "2026-03-31");
        assertEquals("2026-01-01T00:00:00Z", quarter.since().toString());
        // Summer time began two days before.
        assertEquals("2026-03-31T23:00:00Z", quarter.until().toString());
    }

    @ParameterizedTest
    @CsvSource({ ",2026-01-01,#/query/from,REQUIRED", "2026-01-01,,#/query/to,REQUIRED",
            "yesterday,2026-01-01,#/query/from,FORMAT", "2026-02-30,2026-03-01,#/query/from,FORMAT",
            "2026-01-02,2026-01-01,#/query/to,BEFORE_FROM", "2000-01-01,2026-01-01,#/query/to,TOO_FAR",
            "-999999-01-01,2026-01-01,#/query/from,OUT_OF_RANGE", "0001-01-01,0001-01-02,#/query/from,OUT_OF_RANGE" })
    void namesTheParameterThatCannotBeRead(String from, String to, String pointer, String code) {
        ApiProblem refused = assertThrows(ApiProblem.class, () -> QueryPeriod.of(from, to));
        assertEquals(pointer + " " + code, refused.errors().getFirst().pointer() + " " + refused.errors().getFirst().code());
    }
}
