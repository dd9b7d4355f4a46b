package org.imha.casework.safeguarding;

import static org.imha.casework.safeguarding.Concern.Consent.GIVEN;
import static org.imha.casework.safeguarding.Concern.Consent.NOT_ASKED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConcernRuleTest {

    @ParameterizedTest
    @EnumSource(Concern.Consent.class)
    void whoHasNoConsentSaysWhyAndWhoHasItDoesNot(Concern.Consent consent) {
        assertBroken(concern(consent, consent == GIVEN ? null : "Others are at risk", false, null));
        assertBroken(concern(consent, consent == GIVEN ? "?" : " ", false, null),
                "#/overrideReason " + (consent == GIVEN ? "NOT_EXPECTED" : "REQUIRED"));
    }

    @Test
    void dangerIsAnsweredAtOnce() {
        assertBroken(concern(GIVEN, null, true, " "), "#/doneAtOnce REQUIRED");
        assertBroken(concern(GIVEN, null, true, "Rang 999"));
    }

    @Test
    void tellsEveryBrokenRuleAtOnce() {
        assertBroken(concern(NOT_ASKED, null, true, null), "#/overrideReason REQUIRED", "#/doneAtOnce REQUIRED");
    }

    private static Concern concern(Concern.Consent consent, String override, boolean danger, String doneAtOnce) {
        return new Concern(Concern.Route.CHILD, Concern.Category.OTHER, "Left alone", consent, override, danger, doneAtOnce);
    }

    private static void assertBroken(Concern concern, String... expected) {
        assertEquals(List.of(expected),
                ConcernRule.brokenBy(concern).stream().map(error -> error.pointer() + " " + error.code()).toList());
    }
}
