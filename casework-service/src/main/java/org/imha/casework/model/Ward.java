package org.imha.casework.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where something happened, for counting: the hospital by its code and the ward by its name. Either may be unknown. */
@Embeddable
public record Ward(@Column(name = "hospital_ods_code") String hospitalOdsCode, @Column(name = "ward") String name) {

    /** As it was told; where the person of the case is, when nothing was. */
    public static Ward of(String hospitalOdsCode, String ward, CaseFile file) {
        Introduction known = file.introduction();
        if (hospitalOdsCode == null) {
            return new Ward(known.hospitalOdsCode(), ward == null ? known.ward() : ward);
        }
        // A ward of another hospital is not the case's.
        boolean sameHospital = hospitalOdsCode.equals(known.hospitalOdsCode());
        return new Ward(hospitalOdsCode, ward == null && sameHospital ? known.ward() : ward);
    }

    /** Tells where a person under the Act was. */
    @Override
    public String toString() {
        return "Ward[not shown]";
    }
}
