package org.imha.casework.interview;

import java.time.LocalDate;
import java.util.UUID;

/** That a professional refused to be interviewed, for those who take it up with them. */
public record InterviewRefusal(UUID id, UUID caseId, Professional professional, String hospitalOdsCode, String ward,
        LocalDate requestedOn, boolean byAgreement, Answer answer) {

    /** Names somebody, and tells where a person under the Act is. */
    @Override
    public String toString() {
        return "InterviewRefusal[" + id + "]";
    }
}
