package org.imha.casework.interview;

import static org.imha.casework.testing.Cases.aCase;
import static org.imha.casework.testing.Cases.anAdult;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.imha.casework.model.CaseFile;
import org.imha.casework.model.known.Background;
import org.imha.casework.model.known.Circumstances;
import org.imha.casework.model.known.LegalFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InterviewRuleTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-03");

    @Test
    void whatFollowsAQuestionComesAfterItAndNotTomorrow() {
        assertBroken(aCase(false), asked("2026-06-04", null, null), "#/requestedOn IN_THE_FUTURE");
        assertBroken(aCase(false), asked("2026-06-02", answer(true, "2026-06-01", null), held("2026-06-04")),
                "#/answer/answeredOn BEFORE_REQUEST", "#/account/heldOn IN_THE_FUTURE");
        assertBroken(aCase(false), asked("2026-06-02", answer(true, "2026-06-02", null), held("2026-06-03")));
    }

    @Test
    void aRefusalSaysWhyAndIsNotHeld() {
        assertBroken(aCase(false), asked("2026-06-02", answer(false, "2026-06-02", " "), held("2026-06-03")),
                "#/account NOT_EXPECTED", "#/answer/reason REQUIRED");
        assertBroken(aCase(false), asked("2026-06-02", answer(false, "2026-06-02", "Busy"), null));
    }

    @ParameterizedTest
    @EnumSource(Professional.Role.class)
    void whomTheWelshRegulationsNameIsAskedByAgreementInEngland(Professional.Role role) {
        String[] broken = List.of("AMHP", "NEAREST_RELATIVE_APPLICANT", "RECOMMENDING_DOCTOR").contains(role.name())
                ? new String[] { "#/byAgreement NOT_A_POWER_IN_ENGLAND" }
                : new String[0];
        assertBroken(in("ENGLAND"), of(role, false), broken);
        assertBroken(in("ENGLAND"), of(role, true));
        assertBroken(in("WALES"), of(role, false));
        assertBroken(aCase(false), of(role, false));
    }

    private static CaseFile in(String country) {
        LegalFacts legal = new LegalFacts(country, null, null, null, null, null, null, null, null, null);
        Background adult = anAdult();
        return aCase(false, new Background(adult.dateOfBirth(), adult.receivedAt(), null, false,
                new Circumstances(null, null, null, null, false, null, legal, null, false, null), null));
    }

    private static RecordInterviewRequest of(Professional.Role role, boolean byAgreement) {
        return new RecordInterviewRequest(new Professional("Dr Example", role, null), null, null, "Leave",
                LocalDate.parse("2026-06-02"), byAgreement, null, null, null);
    }

    private static RecordInterviewRequest asked(String on, Answer answer, Account account) {
        return new RecordInterviewRequest(new Professional("Dr Example", Professional.Role.NURSE, null), null, null, "Leave",
                LocalDate.parse(on), null, answer, account, null);
    }

    private static Answer answer(boolean agreed, String on, String reason) {
        return new Answer(agreed, LocalDate.parse(on), reason, null);
    }

    private static Account held(String on) {
        return new Account(LocalDate.parse(on), null, true, null, null);
    }

    private static void assertBroken(CaseFile file, RecordInterviewRequest told, String... expected) {
        assertEquals(List.of(expected), InterviewRule.brokenBy(told, file, TODAY).stream()
                .map(error -> error.pointer() + " " + error.code()).toList());
    }
}
