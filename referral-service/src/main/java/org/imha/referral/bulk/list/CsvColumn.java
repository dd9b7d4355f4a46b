package org.imha.referral.bulk.list;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonPointer;

/** The columns that a list may have, each with its place in the referral form. */
public enum CsvColumn {

    CALLER_REFERENCE("callerReference", "/callerReference", ValueKind.TEXT),
    NHS_NUMBER("nhsNumber", "/person/nhsNumber", ValueKind.TEXT),
    FAMILY_NAME("familyName", "/person/familyName", ValueKind.TEXT),
    GIVEN_NAMES("givenNames", "/person/givenNames", ValueKind.TEXT),
    KNOWN_AS("knownAs", "/person/knownAs", ValueKind.TEXT),
    DATE_OF_BIRTH("dateOfBirth", "/person/dateOfBirth", ValueKind.DAY),
    GENDER("gender", "/person/gender", ValueKind.TEXT),
    PRONOUNS("pronouns", "/person/pronouns", ValueKind.TEXT),
    ADDRESS("address", "/person/address", ValueKind.TEXT),
    POSTCODE("postcode", "/person/postcode", ValueKind.TEXT),
    PERSON_PHONE("personPhone", "/person/contact/phone", ValueKind.TEXT),
    PERSON_EMAIL("personEmail", "/person/contact/email", ValueKind.TEXT),
    SAFE_TO_LEAVE_MESSAGE("safeToLeaveMessage", "/person/contact/safeToLeaveMessage", ValueKind.YES_OR_NO),
    HOSPITAL_ODS_CODE("hospitalOdsCode", "/location/hospital/odsCode", ValueKind.UPPER_CASE),
    HOSPITAL_NAME("hospitalName", "/location/hospital/name", ValueKind.TEXT),
    WARD("ward", "/location/ward", ValueKind.TEXT),
    WARD_PHONE("wardPhone", "/location/wardPhone", ValueKind.TEXT),
    HOSPITAL_COUNTRY("hospitalCountry", "/legalStatus/hospitalCountry", ValueKind.CODE),
    SECTION("section", Section.PLACE + "/provision", ValueKind.TEXT),
    SECTION_STARTED_AT("sectionStartedAt", Section.PLACE + "/startedAt", ValueKind.BEGINNING),
    SECTION_EXPIRES_AT("sectionExpiresAt", Section.PLACE + "/expiresAt", ValueKind.END),
    DISCHARGE("discharge", Section.PLACE + "/discharge", ValueKind.CODE),
    DISCHARGED_AT("dischargedAt", Section.PLACE + "/dischargedAt", ValueKind.BEGINNING),
    DEPRIVATION_OF_LIBERTY("deprivationOfLiberty", Section.PLACE + "/deprivationOfLiberty", ValueKind.YES_OR_NO),
    DEPRIVATION_OF_LIBERTY_SINCE("deprivationOfLibertySince", Section.PLACE + "/deprivationOfLibertySince",
            ValueKind.BEGINNING),
    RECALLED_AT("recalledAt", Section.PLACE + "/recalledAt", ValueKind.BEGINNING),
    RESTRICTION_ENDED_AT("restrictionEndedAt", Section.PLACE + "/restrictionEndedAt", ValueKind.BEGINNING),
    CTO_FIRST_ADMITTED_AT("ctoFirstAdmittedAt", Section.ORDER + "/firstAdmittedAt", ValueKind.BEGINNING),
    CTO_RECALLED_AT("ctoRecalledAt", Section.ORDER + "/recalledAt", ValueKind.BEGINNING),
    CTO_REVOKED_AT("ctoRevokedAt", Section.ORDER + "/revokedAt", ValueKind.BEGINNING),
    LEGAL_STATUS_CODE("legalStatusCode", "/legalStatus/legalStatusCode/code", ValueKind.TEXT),
    INPATIENT("inpatient", "/legalStatus/inpatient", ValueKind.YES_OR_NO),
    ON_LEAVE("onLeave", "/legalStatus/onLeave", ValueKind.YES_OR_NO),
    ABSENT_WITHOUT_LEAVE("absentWithoutLeave", "/legalStatus/absentWithoutLeave", ValueKind.YES_OR_NO),
    ABSENT_SINCE("absentSince", "/legalStatus/absentSince", ValueKind.BEGINNING),
    ADMITTED_ON("admittedOn", "/admission/admittedOn", ValueKind.DAY),
    INFORMED_OF_RIGHTS("informedOfRights", "/admission/informedOfRights", ValueKind.YES_OR_NO),
    INFORMED_OF_RIGHTS_ON("informedOfRightsOn", "/admission/informedOfRightsOn", ValueKind.DAY),
    RESPONSIBLE_AUTHORITY("responsibleAuthority", "/admission/responsibleAuthority/name", ValueKind.TEXT),
    RESPONSIBLE_CLINICIAN("responsibleClinician", "/professionals/0/name", ValueKind.TEXT),
    CONSENT("consent", "/consent/state", ValueKind.CODE),
    CONSENT_ASSESSED_BY("consentAssessedBy", "/consent/assessedBy", ValueKind.TEXT),
    CONSENT_ASSESSED_ON("consentAssessedOn", "/consent/assessedOn", ValueKind.DAY),
    LANGUAGE("language", "/communication/language", ValueKind.TEXT),
    INTERPRETER_NEEDED("interpreterNeeded", "/communication/interpreterNeeded", ValueKind.YES_OR_NO),
    COMMUNICATION_NEEDS("communicationNeeds", "/communication/needs", ValueKind.CODES),
    ADVOCATE_GENDER("advocateGender", "/advocatePreference/gender", ValueKind.CODE),
    ADVOCATE_CULTURE("advocateCulture", "/advocatePreference/culture", ValueKind.TEXT),
    TRIBUNAL_HEARING_AT("tribunalHearingAt", "/keyDates/0/at", ValueKind.BEGINNING),
    RISK_KNOWN("riskKnown", "/risk/known", ValueKind.YES_OR_NO),
    RISK_NOTE("riskNote", "/risk/note", ValueKind.TEXT),
    URGENT("urgent", "/urgency/urgent", ValueKind.YES_OR_NO),
    URGENT_BECAUSE("urgentBecause", "/urgency/because", ValueKind.TEXT),
    REASON("reason", "/reason", ValueKind.TEXT),
    DECISION_AHEAD("decisionAhead", "/decisionAhead", ValueKind.TEXT),
    REFERRED_ON("referredOn", "/referredOn", ValueKind.DAY),
    REFERRER_KIND("referrerKind", "/referrer/kind", ValueKind.CODE),
    REFERRER_NAME("referrerName", "/referrer/name", ValueKind.TEXT),
    REFERRER_PHONE("referrerPhone", "/referrer/phone", ValueKind.TEXT),
    REFERRER_EMAIL("referrerEmail", "/referrer/email", ValueKind.TEXT),
    REFERRER_ODS_CODE("referrerOdsCode", "/referrer/organisation/odsCode", ValueKind.UPPER_CASE);

    private static final Map<String, CsvColumn> BY_LETTERS = Arrays.stream(values())
            .collect(Collectors.toMap(column -> letters(column.header), Function.identity()));

    /** Where a column's value goes too, or instead: the country names a code's list, the section may be no authority. */
    private static final Map<String, CsvColumn> ALSO_AT = Map.of("/legalStatus/legalStatusCode/system", HOSPITAL_COUNTRY,
            Section.ORDER + "/inForce", SECTION, Section.ORDER + "/madeAt", SECTION_STARTED_AT,
            Section.ORDER + "/expiresAt", SECTION_EXPIRES_AT, Section.GUARDIANSHIP + "/acceptedAt", SECTION_STARTED_AT,
            Section.GUARDIANSHIP + "/expiresAt", SECTION_EXPIRES_AT);

    private final String header;
    private final JsonPointer place;
    private final ValueKind kind;

    CsvColumn(String header, String place, ValueKind kind) {
        this.header = header;
        this.place = JsonPointer.compile(place);
        this.kind = kind;
    }

    /** "NHS number" and "nhs_number" are the column {@code nhsNumber}, too. */
    static Optional<CsvColumn> named(String header) {
        return Optional.ofNullable(BY_LETTERS.get(letters(header)));
    }

    /** The column that states what stands at this place of the form, or part of it. */
    static Optional<CsvColumn> at(String place) {
        return Optional.ofNullable(ALSO_AT.get(place)).or(() -> Arrays.stream(values())
                .filter(column -> place.equals(column.place.toString()) || place.startsWith(column.place + "/")).findFirst());
    }

    private static String letters(String header) {
        return header.replaceAll("[\\s_.-]", "").toLowerCase(Locale.ROOT);
    }

    public String header() {
        return header;
    }

    JsonPointer place() {
        return place;
    }

    ValueKind kind() {
        return kind;
    }
}
