package org.imha.casework.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.personfile.PersonFileItem;
import org.imha.kernel.personfile.PersonFileSource;
import org.imha.kernel.personfile.Restriction;

/** What was said of the service, by the person or about their case. */
@ApplicationScoped
class FeedbackInPersonFile implements PersonFileSource {

    private final AllFeedback all;

    FeedbackInPersonFile(AllFeedback all) {
        this.all = all;
    }

    private record Content(FeedbackKind kind, SaidBy saidBy, LocalDate receivedOn, SurveyRatings ratings, String words,
            String recordedBy, Instant recordedAt) {

        static Content of(FeedbackView feedback) {
            return new Content(feedback.kind(), feedback.saidBy(), feedback.receivedOn(), feedback.ratings(), feedback.words(),
                    feedback.recordedBy(), feedback.recordedAt());
        }

        @Override
        public String toString() {
            return "Content[not shown]";
        }
    }

    /** What somebody else said in confidence tells of them, too. */
    private static Restriction restriction(FeedbackView feedback) {
        return feedback.saidBy() == SaidBy.PERSON ? feedback.restriction()
                : Restriction.strictest(Restriction.THIRD_PARTY, feedback.restriction());
    }

    @Override
    public String kind() {
        return "feedback";
    }

    @Override
    public List<PersonFileItem> items(UUID referralId, Optional<UUID> after, int limit) {
        return all.oldestOfReferral(referralId, after, limit).stream().map(Feedback::view)
                .map(feedback -> new PersonFileItem(kind(), feedback.id(), feedback.recordedAt(), restriction(feedback),
                        Content.of(feedback)))
                .toList();
    }
}
