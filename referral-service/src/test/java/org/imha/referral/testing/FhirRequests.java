package org.imha.referral.testing;

import java.util.UUID;

import org.imha.kernel.testing.Tokens;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Referrals as trusts send them in FHIR, about invented people. */
public final class FhirRequests {

    public static final String FHIR = "application/fhir+json";
    public static final String OURS = "https://imha.example/fhir/StructureDefinition/";
    public static final String NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number";

    private FhirRequests() {
    }

    /** Detained under section 3, with everything that is usually sent, all of it contained. */
    public static String onSection3() {
        return onSection3("R-" + UUID.randomUUID());
    }

    /** @param identifier how the trust's own system names the referral */
    public static String onSection3(String identifier) {
        return """
                {"resourceType": "ServiceRequest", "status": "active", "intent": "order",
                 "contained": [%s, %s, %s, %s, %s, %s, %s, %s],
                 "identifier": [{"system": "https://rxm.example/referrals", "value": "%s"}],
                 "extension": [{"url": "%skey-date", "extension": [
                    {"url": "kind", "valueCode": "TRIBUNAL_HEARING"}, {"url": "at", "valueDateTime": "2026-12-01T10:00:00Z"}]}],
                 "code": {"coding": [{"system": "https://imha.example/fhir/CodeSystem/advocacy-service", "code": "IMHA"}]},
                 "priority": "urgent", "authoredOn": "2026-06-01T09:30:00+01:00",
                 "subject": {"reference": "#p"}, "encounter": {"reference": "#e"}, "requester": {"reference": "#r"},
                 "locationReference": [{"reference": "#l"}],
                 "reasonCode": [{"text": "Wants help before the tribunal"}],
                 "supportingInfo": [{"reference": "#c"}, {"reference": "#f"}]}"""
                .formatted(patient("\"id\": \"p\","), encounter("\"id\": \"e\",", "#p"), role("\"id\": \"r\",", "#w", "#o"),
                        practitioner("\"id\": \"w\","), organisation("\"id\": \"o\","), location("\"id\": \"l\","),
                        consent("\"id\": \"c\",", "#p"), flag("\"id\": \"f\",", "#p"), identifier, OURS);
    }

    public static String patient(String id) {
        return """
                {"resourceType": "Patient", %s
                 "identifier": [{"system": "https://fhir.nhs.uk/Id/nhs-number", "value": "999 000 0018"}],
                 "name": [{"use": "official", "family": "Okafor", "given": ["Ada"]}, {"use": "nickname", "text": "Addie"}],
                 "birthDate": "1980-01-01", "gender": "female", "telecom": [{"system": "phone", "value": "020 7946 0000"}],
                 "address": [{"line": ["1 Example Street"], "city": "London", "postalCode": "N1 1AA"}],
                 "communication": [{"language": {"coding": [{"system": "urn:ietf:bcp:47", "code": "en"}]}, "preferred": true}],
                 "extension": [{"url": "%scontact-safe-to-leave-message", "valueBoolean": false},
                    {"url": "%scommunication-need", "valueCode": "BSL_INTERPRETER"}]}""".formatted(id, OURS, OURS);
    }

    public static String encounter(String id, String patient) {
        return """
                {"resourceType": "Encounter", %s "status": "in-progress", "subject": {"reference": "%s"},
                 "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "IMP"},
                 "extension": [{"url": "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-LegalStatus", "extension": [
                     {"url": "legalStatusClassification", "valueCodeableConcept": {"coding": [
                         {"system": "https://fhir.hl7.org.uk/CodeSystem/UKCore-LegalStatusClassificationEngland", "code": "03"}]}}]},
                   {"url": "%sauthority", "extension": [{"url": "provision", "valueCode": "S3"},
                     {"url": "startedAt", "valueDateTime": "2026-05-01T10:00:00Z"}]},
                   {"url": "%sinpatient", "valueBoolean": true}]}"""
                .formatted(id, patient, OURS, OURS);
    }

    public static String role(String id, String practitioner, String organisation) {
        return """
                {"resourceType": "PractitionerRole", %s "practitioner": {"reference": "%s"}, "organization": {"reference": "%s"},
                 "code": [{"text": "Staff nurse", "coding": [
                    {"system": "https://imha.example/fhir/CodeSystem/referrer-kind", "code": "WARD_STAFF"}]}]}"""
                .formatted(id, practitioner, organisation);
    }

    public static String practitioner(String id) {
        return "{\"resourceType\": \"Practitioner\", %s \"name\": [{\"family\": \"Smith\", \"given\": [\"Jo\"]}]}"
                .formatted(id);
    }

    public static String organisation(String id) {
        return """
                {"resourceType": "Organization", %s "name": "Example Trust",
                 "identifier": [{"system": "https://fhir.nhs.uk/Id/ods-organization-code", "value": "RXM"}]}""".formatted(id);
    }

    public static String location(String id) {
        return """
                {"resourceType": "Location", %s "name": "Ward 2", "partOf": {"display": "Example Hospital",
                 "identifier": {"system": "https://fhir.nhs.uk/Id/ods-site-code", "value": "RXM54"}}}""".formatted(id);
    }

    public static String consent(String id, String patient) {
        return """
                {"resourceType": "Consent", %s "status": "active", "patient": {"reference": "%s"},
                 "scope": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/consentscope", "code": "patient-privacy"}]},
                 "category": [{"text": "Referral"}], "policyRule": {"text": "Agreement"}}"""
                .formatted(id, patient);
    }

    public static String flag(String id, String patient) {
        return """
                {"resourceType": "Flag", %s "status": "active", "code": {"text": "Visit in twos"}, "subject": {"reference": "%s"}}"""
                .formatted(id, patient);
    }

    /** One person with what belongs to her, as entries of a transaction. */
    public static String entries(String identifier) {
        String patient = urn();
        String encounter = urn();
        String organisation = urn();
        String role = urn();
        String consent = urn();
        String location = urn();
        String request = """
                {"resourceType": "ServiceRequest", "status": "active", "intent": "plan",
                 "identifier": [{"system": "https://rxm.example/referrals", "value": "%s"}],
                 "subject": {"reference": "%s"}, "encounter": {"reference": "%s"}, "requester": {"reference": "%s"},
                 "locationReference": [{"reference": "%s"}], "supportingInfo": [{"reference": "%s"}],
                 "note": [{"text": "Help before the tribunal"}]}"""
                .formatted(identifier, patient, encounter, role, location, consent);
        return String.join(",", entry(patient, "Patient", patient("")), entry(encounter, "Encounter", encounter("", patient)),
                entry(organisation, "Organization", organisation("")),
                entry(role, "PractitionerRole", role("", urn(), organisation).replaceFirst("\"practitioner\"[^}]*},", "")),
                entry(location, "Location", location("")), entry(consent, "Consent", consent("", patient)),
                entry(urn(), "ServiceRequest", request));
    }

    public static String transaction(String... entries) {
        return "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": [" + String.join(",", entries) + "]}";
    }

    public static String entry(String fullUrl, String type, String resource) {
        return "{\"fullUrl\": \"%s\", \"resource\": %s, \"request\": {\"method\": \"POST\", \"url\": \"%s\"}}".formatted(
                fullUrl,
                resource, type);
    }

    private static String urn() {
        return "urn:uuid:" + UUID.randomUUID();
    }

    public static RequestSpecification as(String token) {
        return RestAssured.given().log().ifValidationFails().auth().oauth2(token).accept(FHIR);
    }

    public static RequestSpecification writing(String token, String requestId) {
        return as(token).header("X-Request-Id", requestId).contentType(FHIR);
    }

    public static ValidatableResponse create(String body) {
        return create(Tokens.trust("RXM"), UUID.randomUUID().toString(), body);
    }

    public static ValidatableResponse create(String token, String requestId, String body) {
        return writing(token, requestId).body(body).post("/fhir/R4/ServiceRequest").then().log().ifValidationFails();
    }

    public static UUID created(String body) {
        return UUID.fromString(create(body).statusCode(201).extract().path("id"));
    }
}
