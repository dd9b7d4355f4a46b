package org.imha.casework.model.known;

import java.time.Instant;
import java.util.List;

/**
 * Who and what surrounds the person, as the referral says it. Nothing is ever null but {@code referrer} and
 * {@code legalStatus}, which may be unknown.
 *
 * @param professionals who is professionally concerned with the person (s.130A(4), s.130B(3)(b))
 * @param needs codes of communication needs, such as {@code BSL_INTERPRETER}
 * @param riskKinds codes of risks, such as {@code VIOLENCE}; empty where none is known, see {@code riskKnown}
 * @param advocatePreference whom the person would like; each part is null while nobody said
 * @param qualification what was determined of them last
 * @param safeToLeaveMessage whether a message may be left on the person's own telephone, where somebody else may hear it
 */
public record Circumstances(Referrer referrer, List<Professional> professionals, List<KeyDate> keyDates, List<String> needs,
        boolean riskKnown, List<String> riskKinds, LegalFacts legalStatus, Qualification qualification,
        boolean safeToLeaveMessage, AdvocatePreference advocatePreference) {

    /** Of a case whose referral has not been read yet. */
    public static final Circumstances UNKNOWN = new Circumstances(null, null, null, null, false, null, null, null, false,
            null);

    public Circumstances {
        professionals = orNone(professionals);
        keyDates = orNone(keyDates);
        needs = orNone(needs);
        riskKinds = orNone(riskKinds);
        advocatePreference = advocatePreference == null ? AdvocatePreference.NONE : advocatePreference;
        qualification = qualification == null ? Qualification.UNKNOWN : qualification;
    }

    /** Who asked for the advocate. {@code kind} is a code of referral-service, such as {@code WARD_STAFF}. */
    public record Referrer(String kind, String name, String role, Organisation organisation, String ward) {

        /** Is a name. */
        @Override
        public String toString() {
            return "Referrer[" + kind + "]";
        }
    }

    /** Somebody professionally concerned. {@code role} is a code, such as {@code RESPONSIBLE_CLINICIAN}. */
    public record Professional(String role, String name, Organisation organisation) {

        /** Is a name. */
        @Override
        public String toString() {
            return "Professional[" + role + "]";
        }
    }

    /** A wish about the advocate: {@code gender} is a code of referral-service, {@code culture} are words. */
    public record AdvocatePreference(String gender, String culture) {

        static final AdvocatePreference NONE = new AdvocatePreference(null, null);

        /** Tells of a person's faith. */
        @Override
        public String toString() {
            return "AdvocatePreference[not shown]";
        }
    }

    /** An organisation or site, by its ODS code where it is known. */
    public record Organisation(String odsCode, String name) {
    }

    /** A date that help must come before. {@code kind} is a code, such as {@code TRIBUNAL_HEARING}. */
    public record KeyDate(String kind, Instant at) {
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Names people, and says what the person is held under. */
    @Override
    public String toString() {
        return "Circumstances[not shown]";
    }
}
