package org.imha.casework.opening;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imha.casework.model.Introduction;

/** The part of a referral that casework reads; what it does not need is not even named here. */
record ReferralDetail(String reference, Person person, Location location, Communication communication, boolean mustVisit) {

    record Person(String familyName, String givenNames, String knownAs) {

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

    record Location(Hospital hospital, String ward) {

        String hospitalOdsCode() {
            return hospital == null ? null : hospital.odsCode();
        }
    }

    record Hospital(String odsCode) {
    }

    record Communication(String language, Boolean interpreterNeeded) {
    }

    Introduction introduction() {
        Person whom = person == null ? new Person(null, null, null) : person;
        Location where = location == null ? new Location(null, null) : location;
        Communication how = communication == null ? new Communication(null, null) : communication;
        return new Introduction(reference, whom.displayName(), where.hospitalOdsCode(), where.ward(), mustVisit,
                how.language(), how.interpreterNeeded());
    }

    /** Names a person and where they are. */
    @Override
    public String toString() {
        return "ReferralDetail[" + reference + "]";
    }
}
