package org.imha.casework.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.personfile.PersonFileItem;
import org.imha.kernel.personfile.PersonFileSource;

/** Each interview of a professional about the person; kept from the person where it was tagged. */
@ApplicationScoped
class InterviewsInPersonFile implements PersonFileSource {

    private final ProfessionalInterviews interviews;

    InterviewsInPersonFile(ProfessionalInterviews interviews) {
        this.interviews = interviews;
    }

    private record Content(InterviewStatus status, Professional professional, String hospitalOdsCode, String ward,
            String purpose, LocalDate requestedOn, boolean byAgreement, Answer answer, Account account, String recordedBy) {

        static Content of(InterviewView interview) {
            return new Content(interview.status(), interview.professional(), interview.hospitalOdsCode(), interview.ward(),
                    interview.purpose(), interview.requestedOn(), interview.byAgreement(), interview.answer(),
                    interview.account(), interview.recordedBy());
        }

        @Override
        public String toString() {
            return "Content[not shown]";
        }
    }

    @Override
    public String kind() {
        return ProfessionalInterview.RESOURCE;
    }

    @Override
    public List<PersonFileItem> items(UUID referralId, Optional<UUID> after, int limit) {
        return interviews.oldestOfReferral(referralId, after, limit).stream()
                .map(interview -> new PersonFileItem(kind(), interview.id(), interview.createdAt(),
                        interview.strictestRestriction(),
                        Content.of(interview.view(List.of()))))
                .toList();
    }
}
