package org.imha.referral.fhir;

import static org.imha.referral.testing.FhirRequests.as;
import static org.imha.referral.testing.FhirRequests.create;
import static org.imha.referral.testing.ReferralForms.determination;
import static org.imha.referral.testing.ReferralForms.submit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Whatever the form can say, FHIR can say: a referral that is read as a ServiceRequest and sent back is the same. */
@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class RoundTripTest {

    private static final String COORDINATOR = Tokens.role(Role.COORDINATOR);
    /** Of the referral, not of the form. */
    private static final Set<String> ITS_OWN = Set.of("id", "reference", "receivedAt", "actions", "possibleDuplicates");

    Neighbour eligibility;

    @BeforeEach
    void somebodyQualifies() {
        eligibility.answers("/v1/eligibility/determinations", 201,
                determination(UUID.randomUUID(), "QUALIFIES_COMPULSORY", null));
    }

    @Test
    void theWholeFormComesBack() throws IOException {
        comesBack(Files.readString(Path.of("..", "samples", "10-whole-form.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            """
                    {"service": "UNSURE", "referredOn": "2026-05-05", "person": {"knownAs": "Ada", "gender": "female"},
                     "referrer": {"kind": "NEAREST_RELATIVE", "name": "B", "relationship": "Sister", "phone": "1", "role": "Carer",
                                  "organisation": {"name": "Carers"}, "ward": "3"},
                     "location": {"elsewhere": "At her sister's", "hospital": {"name": "Example"}},
                     "legalStatus": {"communityTreatmentOrder": {"inForce": true, "recalled": true, "responsibleHospitalCountry": "WALES",
                           "madeAt": "2026-02-02T10:00:00Z", "expiresAt": "2026-08-02T00:00:00Z", "firstAdmittedAt": "2025-12-01T10:00:00Z",
                           "recalledAt": "2026-05-04T10:30:00Z"},
                        "legalStatusCode": {"system": "WALES", "code": "35"}, "absentWithoutLeave": true, "absentSince": "2026-05-01T10:00:00Z", "liableUnderOtherLaw": false},
                     "consent": {"state": "LACKS_CAPACITY", "assessedBy": "Dr C", "assessedOn": "2026-05-05", "note": "n"},
                     "risk": {"known": false, "kinds": ["ARSON", "OTHER"]}, "urgency": {"urgent": false}, "reason": "Two\\nlines"}""",
            """
                    {"service": "IMHA", "referredOn": "2026-05-05", "person": {"familyName": "X", "contact": {"email": "a@example.org"}},
                     "referrer": {"kind": "SELF"}, "reason": "Help", "consent": {"state": "NOT_ASKED"}, "urgency": {"because": "Soon"},
                     "legalStatus": {"guardianship": {"section": "S37", "endedAt": "2026-01-01T00:00:00Z", "responsibleAuthorityCountry": "ENGLAND",
                           "acceptedAt": "2025-03-01T00:00:00Z", "expiresAt": "2026-03-01T00:00:00Z"},
                        "communityTreatmentOrder": {"inForce": false, "revokedAt": "2026-01-04T10:30:00Z"},
                        "treatment": {"section": "S58A", "discussedWith": "APPROVED_CLINICIAN", "informedProposedAt": "2026-02-01T00:00:00.123456Z"},
                        "authorities": [
                           {"provision": "S37_41", "startedAt": "2020-02-01T09:00:00Z", "discharge": "CONDITIONAL", "restrictionEnded": false,
                              "dischargedAt": "2024-02-01T09:00:00Z", "deprivationOfLiberty": true, "deprivationOfLibertySince": "2025-02-01T09:00:00Z",
                              "recalledAt": "2026-02-01T09:00:00Z"},
                           {"provision": "S47_49", "restrictionEndedAt": "2026-01-01T09:00:00Z"},
                           {"provision": "S4", "secondRecommendationAt": "2026-02-01T09:00:00Z", "continuedBy": "S29_4"}]}}""",
            """
                    {"service": "IMHA", "referredOn": "2026-05-05", "person": {"givenNames": "Only", "address": "Somewhere"},
                     "referrer": {"kind": "SELF", "phone": "5", "name": "Only"}, "reason": "Help", "consent": {"state": "REFUSED"},
                     "communication": {"note": "Slowly", "interpreterNeeded": true, "language": "cy"}, "risk": {"known": true, "note": "n"}}""",
            """
                    {"service": "IMHA", "referredOn": "2026-05-05", "person": {"nhsNumber": "9990000018", "postcode": "N1 1AA"},
                     "referrer": {"kind": "MHA_OFFICE", "organisation": {"odsCode": "RXM"}, "email": "o@example.org", "relationship": "r"},
                     "reason": "Help", "location": {"ward": "W", "wardPhone": "3"}, "risk": {"known": true}}""" })
    void soDoesEachOtherWayToFillIt(String form) throws IOException {
        comesBack(form);
    }

    private static void comesBack(String form) {
        // Given
        String first = submit(COORDINATOR, UUID.randomUUID().toString(), form).log().ifValidationFails().statusCode(201)
                .extract()
                .path("id");
        String inFhir = as(COORDINATOR).get("/fhir/R4/ServiceRequest/" + first).then().statusCode(200).extract().asString();
        // When
        String second = create(COORDINATOR, UUID.randomUUID().toString(), inFhir).statusCode(201).extract().path("id");
        // Then
        assertEquals(formOf(first), formOf(second));
    }

    private static Map<String, Object> formOf(String id) {
        Map<String, Object> view = as(COORDINATOR).accept("application/json").get("/v1/referrals/" + id).then().statusCode(200)
                .extract().path("");
        view.keySet().removeAll(ITS_OWN);
        // Somebody who said nothing is told what that means.
        view.remove("eligibility");
        return view;
    }
}
