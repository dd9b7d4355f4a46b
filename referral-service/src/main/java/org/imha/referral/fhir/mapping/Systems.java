package org.imha.referral.fhir.mapping;

/** Addresses that give codes, identifiers and extensions their meaning. */
public final class Systems {

    public static final String NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number";
    public static final String ODS_ORGANISATION = "https://fhir.nhs.uk/Id/ods-organization-code";
    public static final String ODS_SITE = "https://fhir.nhs.uk/Id/ods-site-code";
    public static final String URI = "urn:ietf:rfc:3986";
    static final String LANGUAGE = "urn:ietf:bcp:47";
    static final String UK_CORE = "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-";
    static final String LEGAL_STATUS_ENGLAND = "https://fhir.hl7.org.uk/CodeSystem/UKCore-LegalStatusClassificationEngland";
    static final String LEGAL_STATUS_WALES = "https://fhir.hl7.org.uk/CodeSystem/UKCore-LegalStatusClassificationWales";

    /** What is ours hangs here; a provider that publishes its own definitions changes this one line. */
    private static final String OURS = "https://imha.example/fhir/";

    public static final String REFERENCE = OURS + "Id/referral-reference";

    private Systems() {
    }

    /** @param name empty for what all of ours start with */
    static String extension(String name) {
        return OURS + "StructureDefinition/" + name;
    }

    public static String codes(String name) {
        return OURS + "CodeSystem/" + name;
    }
}
