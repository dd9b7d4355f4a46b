package org.imha.referral.model.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.imha.referral.model.Authority;
import org.imha.referral.model.LegalStatus;
import org.imha.referral.model.LegalStatus.CommunityTreatmentOrder;
import org.imha.referral.model.LegalStatus.Country;
import org.imha.referral.model.LegalStatus.Discharge;
import org.imha.referral.model.LegalStatus.Guardianship;
import org.imha.referral.model.LegalStatus.GuardianshipSection;
import org.imha.referral.model.LegalStatus.LegalStatusCode;
import org.imha.referral.model.LegalStatus.Provision;
import org.imha.referral.model.LegalStatus.Treatment;
import org.imha.referral.model.LegalStatus.TreatmentSection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionGroupTest {

    private static final Instant ENDED = Instant.parse("2026-05-01T10:00:00Z");
    private static final CommunityTreatmentOrder ORDER = new CommunityTreatmentOrder(true, null, null, null, null, null, null,
            null);
    private static final Guardianship GUARDIANSHIP = new Guardianship(GuardianshipSection.S7, null, null, null, null);
    private static final Treatment TREATMENT = new Treatment(TreatmentSection.S57, null, null, null, null);

    @ParameterizedTest
    @CsvSource({ "S2, SECTION_2", "S3, SECTION_3", "S4, SHORT_TERM", "S5_2, SHORT_TERM", "S5_4, SHORT_TERM", "S35, FORENSIC",
            "S36, FORENSIC", "S37, FORENSIC", "S37_41, FORENSIC", "S38, FORENSIC", "S44, FORENSIC", "S45A, FORENSIC",
            "S46, FORENSIC", "S47, FORENSIC", "S47_49, FORENSIC", "S48, FORENSIC", "S48_49, FORENSIC", "S135, SHORT_TERM",
            "S136, SHORT_TERM", "CPIA_1964, FORENSIC", "MCA_DOLS, OTHER", "OTHER_ACT, OTHER",
            "PLACE_OF_SAFETY_DIRECTION, SHORT_TERM", "NOT_KNOWN, NOT_KNOWN" })
    void everyProvisionHasItsGroup(Provision provision, SectionGroup group) {
        assertEquals(group, SectionGroup.of(held(provision)));
    }

    @ParameterizedTest
    @CsvSource({ "ENGLAND, 01, INFORMAL", "ENGLAND, 1, INFORMAL", "ENGLAND, 02, SECTION_2", "WALES, 2, SECTION_2",
            "ENGLAND, 03, SECTION_3", "ENGLAND, 04, SHORT_TERM", "ENGLAND, 05, SHORT_TERM", "ENGLAND, 06, SHORT_TERM",
            "ENGLAND, 07, FORENSIC", "ENGLAND, 10, FORENSIC", "ENGLAND, 18, FORENSIC", "ENGLAND, 19, SHORT_TERM",
            "ENGLAND, 20, SHORT_TERM", "ENGLAND, 31, FORENSIC", "ENGLAND, 32, OTHER", "ENGLAND, 35, GUARDIANSHIP",
            "ENGLAND, 36, GUARDIANSHIP", "ENGLAND, 37, FORENSIC", "ENGLAND, 38, FORENSIC", "ENGLAND, 98, NOT_KNOWN",
            "ENGLAND, 99, NOT_KNOWN", "WALES, 30, OTHER", "WALES, 34, FORENSIC", "WALES, 35, CTO" })
    void aCodeMeansWhatItsCountrysListSays(Country country, String code, SectionGroup group) {
        assertEquals(group, SectionGroup.of(coded(country, code)));
    }

    @Test
    void nothingSaidIsNotKnown() {
        assertEquals(SectionGroup.NOT_KNOWN, SectionGroup.of(null));
        assertEquals(SectionGroup.NOT_KNOWN, SectionGroup.of(status(null, null, null, null, null, null)));
        assertEquals(SectionGroup.NOT_KNOWN, SectionGroup.of(LegalStatus.NOT_KNOWN));
    }

    @Test
    void aCommunityPatientIsOneWhateverSuspendedSectionTheCodeNames() {
        assertEquals(SectionGroup.CTO, SectionGroup
                .of(status(List.of(), ORDER, null, null, new LegalStatusCode(Country.ENGLAND, "03"), null)));
        CommunityTreatmentOrder ended = new CommunityTreatmentOrder(false, null, null, null, null, null, null, null);
        assertEquals(SectionGroup.NOT_KNOWN, SectionGroup.of(status(List.of(), ended, null, null, null, null)));
        CommunityTreatmentOrder revoked = new CommunityTreatmentOrder(null, null, null, null, null, null, null, ENDED);
        assertEquals(SectionGroup.SECTION_3,
                SectionGroup.of(status(List.of(authority(Provision.S3)), revoked, null, null, null, null)));
    }

    @Test
    void whatEndedCountsNoMore() {
        List<Authority> over = List.of(
                new Authority(Provision.S3, null, null, null, ENDED, null, null, null, null, null, null, null, null),
                new Authority(Provision.S37_41, null, null, null, null, null, Discharge.ABSOLUTE, null, null, null, null, null,
                        null));
        assertEquals(SectionGroup.INFORMAL, SectionGroup.of(status(over, null, null, null, null, true)));
        Guardianship formerly = new Guardianship(GuardianshipSection.S7, ENDED, null, null, null);
        assertEquals(SectionGroup.NOT_KNOWN, SectionGroup.of(status(null, null, formerly, null, null, null)));
        Treatment given = new Treatment(TreatmentSection.S57, null, null, ENDED, null);
        assertEquals(SectionGroup.NOT_KNOWN, SectionGroup.of(status(null, null, null, given, null, null)));
    }

    @Test
    void ofSeveralTheFirstOfTheListStands() {
        List<Authority> both = Stream.of(Provision.S136, Provision.S2, Provision.S5_2).map(SectionGroupTest::authority)
                .toList();
        assertEquals(SectionGroup.SECTION_2, SectionGroup.of(status(both, null, GUARDIANSHIP, TREATMENT, null, true)));
        assertEquals(SectionGroup.GUARDIANSHIP,
                SectionGroup.of(status(List.of(authority(Provision.NOT_KNOWN)), null, GUARDIANSHIP, TREATMENT, null, true)));
        assertEquals(SectionGroup.TREATMENT_ONLY, SectionGroup.of(status(null, null, null, TREATMENT, null, true)));
    }

    private static LegalStatus held(Provision provision) {
        return status(List.of(authority(provision)), null, null, null, null, null);
    }

    private static LegalStatus coded(Country country, String code) {
        return status(null, null, null, null, new LegalStatusCode(country, code), null);
    }

    private static Authority authority(Provision provision) {
        return Authority.under(provision);
    }

    private static LegalStatus status(List<Authority> authorities, CommunityTreatmentOrder order, Guardianship guardianship,
            Treatment treatment, LegalStatusCode code, Boolean inpatient) {
        return new LegalStatus(null, authorities, order, guardianship, treatment, code, inpatient, null, null, null, null,
                null);
    }
}
