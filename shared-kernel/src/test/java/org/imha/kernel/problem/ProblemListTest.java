package org.imha.kernel.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.imha.kernel.testing.ProblemList;
import org.junit.jupiter.api.Test;

class ProblemListTest {

    @Test
    void everyCommonCodeIsListed() {
        assertEquals(List.of(), ProblemList.differences("all", CommonProblem.class));
    }
}
