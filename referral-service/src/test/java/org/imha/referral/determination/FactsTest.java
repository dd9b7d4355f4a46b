package org.imha.referral.determination;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;

import org.imha.referral.model.LegalStatus;
import org.imha.referral.model.ReferralForm;
import org.imha.referral.model.form.Person;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** eligibility-service refuses what it does not know: of the dates only what follows from them is told. */
class FactsTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).setSerializationInclusion(JsonInclude.Include.NON_NULL);
    private static final Instant RECEIVED = Instant.parse("2026-06-10T11:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "communityTreatmentOrder":{"inForce":true,"madeAt":"2026-06-01T10:00:00Z","firstAdmittedAt":"2026-01-01T10:00:00Z"} | "communityTreatmentOrder":{"inForce":true}
            "communityTreatmentOrder":{"madeAt":"2026-06-01T10:00:00Z","responsibleHospitalCountry":"WALES"} | "communityTreatmentOrder":{"responsibleHospitalCountry":"WALES"}
            "communityTreatmentOrder":{"recalledAt":"2026-06-09T10:00:00Z"} | "communityTreatmentOrder":{"inForce":true,"recalled":true}
            "communityTreatmentOrder":{"recalled":true,"recalledAt":"2026-06-08T10:00:00Z","revokedAt":"2026-06-09T10:00:00Z"} | "communityTreatmentOrder":{"inForce":false,"recalled":false}
            "guardianship":{"section":"S7","acceptedAt":"2026-06-01T10:00:00Z"} | "guardianship":{"section":"S7"}
            "absentSince":"2026-06-01T10:00:00Z" | "absentWithoutLeave":true
            "onLeave":true,"absentWithoutLeave":false | "onLeave":true,"absentWithoutLeave":false
            """)
    void whatFollowsFromADateIsToldAndNotTheDate(String said, String told) throws JsonProcessingException {
        assertEquals("{\"authorities\":[]," + told + "}", told(said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "discharge":"CONDITIONAL","dischargedAt":"2026-06-01T10:00:00Z","deprivationOfLiberty":true | "discharge":"CONDITIONAL"
            "discharge":"CONDITIONAL","deprivationOfLibertySince":"2026-06-01T10:00:00Z" | "discharge":"CONDITIONAL"
            "discharge":"CONDITIONAL","recalledAt":"2026-06-01T10:00:00Z","endedAt":"2026-06-09T10:00:00Z" | "endedAt":"2026-06-09T10:00:00Z"
            "discharge":"ABSOLUTE","dischargedAt":"2026-06-01T10:00:00Z" | "discharge":"ABSOLUTE"
            "restrictionEndedAt":"2026-06-01T10:00:00Z" | "restrictionEnded":true
            "restrictionEnded":false | "restrictionEnded":false
            """)
    void soItIsOfAnAuthority(String said, String told) throws JsonProcessingException {
        assertEquals("{\"authorities\":[{\"provision\":\"S37_41\"," + told + "}]}",
                told("\"authorities\":[{\"provision\":\"S37_41\"," + said + "}]"));
    }

    private static String told(String said) throws JsonProcessingException {
        LegalStatus status = JSON.readValue("{" + said + "}", LegalStatus.class);
        Person person = new Person("Okafor", null, null, null, null, null, null, null, null, null);
        return JSON.writeValueAsString(Facts.from(ReferralForm.of(person, null, null, status, null), RECEIVED));
    }
}
