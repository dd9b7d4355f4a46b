package org.imha.casework.opening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imha.casework.model.Introduction;
import org.imha.casework.model.known.Background;
import org.imha.casework.model.known.Circumstances;
import org.imha.casework.model.known.Circumstances.AdvocatePreference;
import org.imha.casework.model.known.Circumstances.KeyDate;
import org.imha.casework.model.known.Circumstances.Professional;
import org.imha.casework.model.known.Circumstances.Referrer;
import org.imha.casework.model.known.LegalFacts;
import org.imha.casework.model.known.PersonKeys;
import org.imha.casework.model.known.Qualification;

/** The part of a referral that casework reads; what it does not need is not even named here. */
record ReferralDetail(String reference, Instant receivedAt, Instant answeredAt, Person person, Referrer referrer,
        Location location, LegalFacts legalStatus, List<Professional> professionals, Communication communication,
        AdvocatePreference advocatePreference, List<KeyDate> keyDates,
        Risk risk, Urgency urgency, boolean mustVisit, Eligibility eligibility) {

    record Person(String familyName, String givenNames, String knownAs, String nhsNumber, LocalDate dateOfBirth,
            Contact contact) {

        /** Nothing said means no: a text message may tell a neighbour. */
        boolean isSafeToLeaveMessage() {
            return contact != null && Boolean.TRUE.equals(contact.safeToLeaveMessage());
        }

        String displayName() {
            if (knownAs != null) {
                return knownAs;
            }
            String fullName = Stream.of(givenNames, familyName).filter(Objects::nonNull).collect(Collectors.joining(" "));
            return fullName.isEmpty() ? null : fullName;
        }

        /** Is a name. */
        @Override
        public String toString() {
            return "Person";
        }
    }

    record Contact(Boolean safeToLeaveMessage) {
    }

    record Eligibility(String outcome, RuleSet ruleSet) {

        Qualification qualification() {
            return new Qualification(outcome, ruleSet == null ? null : ruleSet.id());
        }
    }

    record RuleSet(String id) {
    }

    record Location(Hospital hospital, String ward) {

        String hospitalOdsCode() {
            return hospital == null ? null : hospital.odsCode();
        }
    }

    record Hospital(String odsCode) {
    }

    record Communication(String language, Boolean interpreterNeeded, List<String> needs) {
    }

    record Risk(Boolean known, List<String> kinds) {
    }

    record Urgency(Boolean urgent) {
    }

    Introduction introduction() {
        Person whom = whom();
        Location where = location == null ? new Location(null, null) : location;
        Communication how = communication == null ? new Communication(null, null, null) : communication;
        return new Introduction(reference, whom.displayName(), where.hospitalOdsCode(), where.ward(), mustVisit,
                how.language(), how.interpreterNeeded());
    }

    Background background() {
        Risk feared = risk == null ? new Risk(false, null) : risk;
        Circumstances around = new Circumstances(referrer, professionals, keyDates,
                communication == null ? null : communication.needs(), Boolean.TRUE.equals(feared.known()), feared.kinds(),
                legalStatus, eligibility == null ? null : eligibility.qualification(), whom().isSafeToLeaveMessage(),
                advocatePreference);
        return new Background(whom().dateOfBirth(), receivedAt, answeredAt,
                urgency != null && Boolean.TRUE.equals(urgency.urgent()), around,
                PersonKeys.of(whom().nhsNumber(), whom().familyName(), whom().givenNames(), whom().dateOfBirth()));
    }

    private Person whom() {
        return person == null ? new Person(null, null, null, null, null, null) : person;
    }

    /** Names a person and where they are. */
    @Override
    public String toString() {
        return "ReferralDetail[" + reference + "]";
    }
}
