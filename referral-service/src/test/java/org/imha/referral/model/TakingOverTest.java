package org.imha.referral.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.imha.referral.model.LegalStatus.CommunityTreatmentOrder;
import org.imha.referral.model.LegalStatus.Guardianship;
import org.imha.referral.model.LegalStatus.Provision;
import org.imha.referral.model.form.AdvocatePreference;
import org.imha.referral.model.form.Communication;
import org.imha.referral.model.form.Communication.Need;
import org.imha.referral.model.form.KeyDate;
import org.imha.referral.model.form.Person;
import org.junit.jupiter.api.Test;

/** What one referral of a person says must not be lost when it ends in another one. */
class TakingOverTest {

    private static final Instant MAY = Instant.parse("2026-05-01T10:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T10:00:00Z");
    private static final Instant NOW = Instant.parse("2026-06-02T10:00:00Z");

    @Test
    void aNeedForAnInterpreterBringsItsLanguage() {
        Communication said = speaks("en", false, List.of(Need.EASY_READ)).with(speaks("so", true, List.of(Need.AUDIO)));
        assertEquals(speaks("so", true, List.of(Need.EASY_READ, Need.AUDIO)), said);
    }

    @Test
    void ofTwoThatNeedAnInterpreterTheOneThatGoesOnIsBelieved() {
        assertEquals(speaks("pl", true, null), speaks("pl", true, null).with(speaks("so", true, null)));
        assertEquals(speaks("so", true, List.of(Need.BRAILLE)),
                speaks(null, true, null).with(speaks("so", false, List.of(Need.BRAILLE))));
        assertEquals(speaks("pl", true, null), speaks("pl", true, null).with(speaks("en", false, null)));
    }

    @Test
    void whatOnlyTheMergedOneSaysIsTakenOver() {
        ReferralForm taken = form(null, null).takingOver(form(speaks("so", true, null), List.of(date(JUNE))), NOW);
        assertEquals(speaks("so", true, null), taken.communication());
        assertEquals(List.of(date(JUNE)), taken.keyDates());
        ReferralForm own = form(speaks("so", true, null), List.of(date(JUNE)));
        assertEquals(own, own.takingOver(form(null, null), NOW));
    }

    @Test
    void aWishAboutTheAdvocateIsTakenOverAndTheOneThatGoesOnIsBelieved() {
        AdvocatePreference woman = new AdvocatePreference(AdvocatePreference.Gender.FEMALE, null);
        AdvocatePreference other = new AdvocatePreference(AdvocatePreference.Gender.MALE, "Knows Ramadan");
        assertEquals(woman, wishing(null).takingOver(wishing(woman), NOW).advocatePreference());
        assertEquals(woman, wishing(woman).takingOver(wishing(null), NOW).advocatePreference());
        assertEquals(new AdvocatePreference(AdvocatePreference.Gender.FEMALE, "Knows Ramadan"),
                wishing(woman).takingOver(wishing(other), NOW).advocatePreference());
    }

    @Test
    void eachDateIsKeptOnceAndNeverMoreThanAFormMayHold() {
        assertEquals(List.of(date(JUNE), date(MAY)),
                form(null, List.of(date(JUNE))).takingOver(form(null, List.of(date(MAY), date(JUNE))), NOW).keyDates());
        List<KeyDate> many = IntStream.range(0, 20).mapToObj(day -> date(MAY.plusSeconds(day))).toList();
        List<KeyDate> all = form(null, List.of(date(JUNE))).takingOver(form(null, many), NOW).keyDates();
        assertEquals(20, all.size());
        assertEquals(List.of(date(JUNE), many.getLast()), all.subList(0, 2));
    }

    @Test
    void aLegalStatusIsTakenOverOnlyIfItIsNewer() {
        LegalStatus section2 = held(Provision.S2, MAY);
        LegalStatus section3 = held(Provision.S3, JUNE);
        assertEquals(section3, detained(section2).takingOver(detained(section3), NOW).legalStatus());
        assertEquals(section3, detained(section3).takingOver(detained(section2), NOW).legalStatus());
        assertEquals(section2, detained(section2).takingOver(detained(held(Provision.S3, null)), NOW).legalStatus());
        assertEquals(section2, detained(section2).takingOver(detained(held(Provision.S3, MAY)), NOW).legalStatus());
        assertEquals(section2, detained(section2).takingOver(detained(LegalStatus.NOT_KNOWN), NOW).legalStatus());
        assertEquals(section2, detained(LegalStatus.NOT_KNOWN).takingOver(detained(section2), NOW).legalStatus());
        assertEquals(section2, detained(null).takingOver(detained(section2), NOW).legalStatus());
        assertNull(detained(null).takingOver(detained(null), NOW).legalStatus());
    }

    @Test
    void aRecallARevocationAndAnAbsenceMakeALegalStatusNewer() {
        LegalStatus section3 = held(Provision.S3, MAY);
        for (LegalStatus newer : List.of(
                underOrder(new CommunityTreatmentOrder(true, null, null, MAY, null, null, JUNE, null)),
                underOrder(new CommunityTreatmentOrder(false, null, null, MAY, null, null, null, JUNE)),
                new LegalStatus(null, null, null, new Guardianship(null, null, null, JUNE, null), null, null, null, null, null,
                        null, null, null),
                new LegalStatus(null, section3.authorities(), null, null, null, null, null, null, null, null, null, JUNE))) {
            assertEquals(newer, detained(section3).takingOver(detained(newer), NOW).legalStatus());
            assertEquals(newer, detained(newer).takingOver(detained(section3), NOW).legalStatus());
        }
        LegalStatus renewed = underOrder(new CommunityTreatmentOrder(true, null, null, null, JUNE, null, null, null));
        assertEquals(section3, detained(section3).takingOver(detained(renewed), NOW).legalStatus());
    }

    @Test
    void aLegalStatusFromBeforeThePersonWasBornIsSomebodyElses() {
        assertNull(detained(null).takingOver(detained(held(Provision.S3, Instant.parse("1970-01-01T00:00:00Z"))), NOW)
                .legalStatus());
    }

    private static Communication speaks(String language, Boolean interpreter, List<Need> needs) {
        return new Communication(language, interpreter, needs, null, null, null);
    }

    private static KeyDate date(Instant at) {
        return new KeyDate(KeyDate.Kind.TRIBUNAL_HEARING, at);
    }

    private static LegalStatus held(Provision provision, Instant since) {
        return LegalStatus.of(List.of(Authority.since(provision, since)));
    }

    private static LegalStatus underOrder(CommunityTreatmentOrder order) {
        return new LegalStatus(null, null, order, null, null, null, null, null, null, null, null, null);
    }

    private static ReferralForm detained(LegalStatus status) {
        return ReferralForm.of(person(), null, null, status, null);
    }

    private static Person person() {
        return new Person("Okafor", "Ada", null, LocalDate.of(1980, 1, 1), null, null, null, null, null, null);
    }

    private static ReferralForm wishing(AdvocatePreference preference) {
        return new ReferralForm(null, null, null, person(), null, null, null, null, null, null, null, null, null, preference,
                null, null, null, null, null, null, null);
    }

    private static ReferralForm form(Communication communication, List<KeyDate> dates) {
        return new ReferralForm(null, null, null, person(), null, null, null, null, null, null, null, null, communication,
                null, dates, null, null, null, null, null, null);
    }
}
