package org.imha.eligibility.rules.duty;

import static org.imha.eligibility.rules.facts.APerson.aPerson;
import static org.imha.eligibility.rules.facts.AnAuthority.authority;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.imha.eligibility.rules.Head;
import org.imha.eligibility.rules.RuleSet;
import org.imha.eligibility.rules.RuleSets;
import org.imha.eligibility.rules.facts.APerson;
import org.imha.eligibility.rules.facts.Discharge;
import org.imha.eligibility.rules.facts.Provision;
import org.imha.eligibility.rules.facts.Treatment.DiscussedWith;
import org.imha.eligibility.rules.facts.Treatment.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who owes what to whom, under each rule set. */
class DutiesTest {

    private static final RuleSet ENG_2009 = RuleSets.named("ENG-2009").orElseThrow();
    private static final RuleSet WAL_2012 = RuleSets.named("WAL-2012").orElseThrow();
    private static final RuleSet ENG_2025 = RuleSets.named("ENG-2025").orElseThrow();
    private static final RuleSet WAL_2025 = RuleSets.named("WAL-2025").orElseThrow();

    @ParameterizedTest
    @CsvSource({ "ENG-2009, LOCAL_AUTHORITY_OF_HOSPITAL, HOSPITAL_MANAGERS,",
            "WAL-2012, LOCAL_HEALTH_BOARD, HOSPITAL_MANAGERS,",
            "ENG-2025, LOCAL_AUTHORITY_OF_HOSPITAL,, HOSPITAL_MANAGERS", "WAL-2025, LOCAL_HEALTH_BOARD, HOSPITAL_MANAGERS," })
    void forADetainedPerson(String ruleSet, Party arranges, Party informs, Party notifies) {
        checkParties(ruleSet, aPerson().under(Provision.S3), arranges, informs, notifies);
    }

    @ParameterizedTest
    @CsvSource({ "ENG-2009, LOCAL_AUTHORITY_OF_HOSPITAL, RESPONSIBLE_CLINICIAN,",
            "WAL-2012, LOCAL_HEALTH_BOARD, RESPONSIBLE_CLINICIAN,",
            "ENG-2025, LOCAL_AUTHORITY_OF_HOSPITAL,, HOSPITAL_MANAGERS" })
    void forAConditionallyDischargedPerson(String ruleSet, Party arranges, Party informs, Party notifies) {
        checkParties(ruleSet, aPerson().under(authority(Provision.S37_41).discharged(Discharge.CONDITIONAL)), arranges, informs,
                notifies);
    }

    @ParameterizedTest
    @CsvSource({ "ENG-2009, RESPONSIBLE_LOCAL_AUTHORITY, RESPONSIBLE_LOCAL_AUTHORITY,",
            "WAL-2012, LOCAL_HEALTH_BOARD, RESPONSIBLE_LOCAL_AUTHORITY,",
            "ENG-2025, RESPONSIBLE_LOCAL_AUTHORITY,, RESPONSIBLE_LOCAL_AUTHORITY" })
    void forAPersonUnderGuardianship(String ruleSet, Party arranges, Party informs, Party notifies) {
        checkParties(ruleSet, aPerson().underGuardianship(), arranges, informs, notifies);
    }

    @ParameterizedTest
    @CsvSource({ "ENG-2009, LOCAL_AUTHORITY_OF_RESPONSIBLE_HOSPITAL, MANAGERS_OF_RESPONSIBLE_HOSPITAL,",
            "WAL-2012, LOCAL_HEALTH_BOARD, MANAGERS_OF_RESPONSIBLE_HOSPITAL,",
            "ENG-2025, LOCAL_AUTHORITY_OF_RESPONSIBLE_HOSPITAL,, MANAGERS_OF_RESPONSIBLE_HOSPITAL" })
    void forACommunityPatient(String ruleSet, Party arranges, Party informs, Party notifies) {
        checkParties(ruleSet, aPerson().onOrder(), arranges, informs, notifies);
    }

    @ParameterizedTest
    @CsvSource({ "ENG-2009, NOMINATED_LOCAL_AUTHORITY, DISCUSSING_CLINICIAN,",
            "WAL-2012, LOCAL_HEALTH_BOARD, DISCUSSING_CLINICIAN,",
            "ENG-2025, NOMINATED_LOCAL_AUTHORITY,, MANAGERS_OF_TREATING_HOSPITAL" })
    void forAPersonWithWhomATreatmentWasDiscussed(String ruleSet, Party arranges, Party informs, Party notifies) {
        checkParties(ruleSet, aPerson().discussing(Section.S57, DiscussedWith.APPROVED_CLINICIAN), arranges, informs, notifies);
        checkParties(ruleSet, aPerson().born("2012-01-01").discussing(Section.S58A, DiscussedWith.APPROVED_CLINICIAN), arranges,
                informs, notifies);
    }

    @ParameterizedTest
    @CsvSource({ "WAL-2012, LOCAL_HEALTH_BOARD, HOSPITAL_MANAGERS,",
            "ENG-2025, LOCAL_AUTHORITY_OF_HOSPITAL, HOSPITAL_MANAGERS, HOSPITAL_MANAGERS" })
    void forAnInformalPatient(String ruleSet, Party arranges, Party informs, Party notifies) {
        checkParties(ruleSet, aPerson().inpatient(), arranges, informs, notifies);
    }

    @Test
    void theClinicianOfAConditionallyDischargedPersonInformsOnlyOfThatGround() {
        // When
        Duties duties = duties(ENG_2009,
                aPerson().under(authority(Provision.S37_41).discharged(Discharge.CONDITIONAL)).underGuardianship());
        // Then
        assertEquals(List.of(Party.RESPONSIBLE_CLINICIAN, Party.RESPONSIBLE_LOCAL_AUTHORITY), owedBy(duties.informationDuty()));
    }

    @Test
    void onlyTheActOf2025HasCompulsoryPatientsInterviewedUnasked() {
        assertTrue(duties(ENG_2025, aPerson().under(Provision.S3)).interviewDuty());
        assertFalse(duties(ENG_2025, aPerson().under(Provision.S3)).managersInformationDuty());
        assertFalse(duties(ENG_2025, aPerson().inpatient()).interviewDuty());
        assertTrue(duties(ENG_2025, aPerson().inpatient()).managersInformationDuty());
        assertFalse(duties(ENG_2009, aPerson().under(Provision.S3)).interviewDuty());
        assertFalse(duties(WAL_2012, aPerson().inpatient()).managersInformationDuty());
    }

    @Test
    void aVisitThatOneOfThreeAsksForMustBeMadeInEngland() {
        APerson detained = aPerson().under(Provision.S3);
        assertTrue(mustBeMet(ENG_2009, detained, VisitRequester.NEAREST_RELATIVE));
        assertTrue(mustBeMet(ENG_2009, detained, VisitRequester.RESPONSIBLE_CLINICIAN));
        assertTrue(mustBeMet(ENG_2009, detained, VisitRequester.AMHP));
        assertFalse(mustBeMet(ENG_2009, detained, VisitRequester.HOSPITAL_MANAGERS));
        assertFalse(mustBeMet(ENG_2009, detained, VisitRequester.ANYBODY_ELSE));
        assertFalse(mustBeMet(ENG_2009, detained, VisitRequester.NOMINATED_PERSON));
    }

    @Test
    void theNominatedPersonTakesTheNearestRelativesPlaceInBothCountries() {
        APerson detained = aPerson().under(Provision.S3);
        assertTrue(mustBeMet(ENG_2025, detained, VisitRequester.NOMINATED_PERSON));
        assertFalse(mustBeMet(ENG_2025, detained, VisitRequester.NEAREST_RELATIVE));
        assertTrue(mustBeMet(WAL_2025, detained, VisitRequester.NOMINATED_PERSON));
        assertFalse(mustBeMet(WAL_2025, detained, VisitRequester.NEAREST_RELATIVE));
        assertTrue(mustBeMet(WAL_2012, detained, VisitRequester.NEAREST_RELATIVE));
    }

    @Test
    void inWalesMoreMayAskAndOthersForInformalPatients() {
        assertTrue(mustBeMet(WAL_2012, aPerson().under(Provision.S3), VisitRequester.PATIENT));
        assertTrue(mustBeMet(WAL_2012, aPerson().under(Provision.S3), VisitRequester.SOCIAL_WORKER));
        assertFalse(mustBeMet(WAL_2012, aPerson().under(Provision.S3), VisitRequester.CARER));
        assertTrue(mustBeMet(WAL_2012, aPerson().inpatient(), VisitRequester.CARER));
        assertFalse(mustBeMet(WAL_2012, aPerson().inpatient(), VisitRequester.NEAREST_RELATIVE));
    }

    @Test
    void whoMayQualifyIsVisitedAsOneWhoDoesAndNothingIsOwedToOneWhoDoesNot() {
        assertTrue(mustBeMet(ENG_2009, aPerson().under(Provision.NOT_KNOWN), VisitRequester.NEAREST_RELATIVE));
        assertFalse(mustBeMet(ENG_2009, aPerson(), VisitRequester.NEAREST_RELATIVE));
        assertEquals(List.of(), duties(ENG_2009, aPerson()).responsibleAuthority());
        assertNull(duties(ENG_2009, aPerson().under(Provision.S3)).visitDuty().mustBeMet());
    }

    @Test
    void eachGroundHasItsOwnDutiesWithTheirLaw() {
        // When
        Duties duties = duties(ENG_2009, aPerson().under(Provision.S3).underGuardianship());
        // Then
        assertEquals(List.of(Head.LIABLE_TO_BE_DETAINED, Head.GUARDIANSHIP),
                duties.responsibleAuthority().stream().map(Duty::head).toList());
        assertEquals(List.of("MHA 1983 s.130C(4A)", "MHA 1983 s.130C(4A)"),
                duties.responsibleAuthority().stream().map(Duty::citation).toList());
        assertEquals("MHA 1983 s.130B(5)", duties.visitDuty().citation());
    }

    private static void checkParties(String ruleSet, APerson person, Party arranges, Party informs, Party notifies) {
        Duties duties = duties(RuleSets.named(ruleSet).orElseThrow(), person);
        assertEquals(List.of(arranges), owedBy(duties.responsibleAuthority()));
        assertEquals(Optional.ofNullable(informs).stream().toList(), owedBy(duties.informationDuty()));
        assertEquals(Optional.ofNullable(notifies).stream().toList(), owedBy(duties.notificationDuty()));
    }

    private static List<Party> owedBy(List<Duty> duties) {
        return duties.stream().map(Duty::owedBy).toList();
    }

    private static boolean mustBeMet(RuleSet ruleSet, APerson person, VisitRequester requester) {
        return Duties.of(ruleSet.evaluate(person.build()), ruleSet, Optional.of(requester)).visitDuty().mustBeMet();
    }

    private static Duties duties(RuleSet ruleSet, APerson person) {
        return Duties.of(ruleSet.evaluate(person.build()), ruleSet, Optional.empty());
    }
}
