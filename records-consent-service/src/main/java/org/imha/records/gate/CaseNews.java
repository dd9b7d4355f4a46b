package org.imha.records.gate;

import java.time.Duration;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.imha.kernel.inbox.DeadLetters;
import org.imha.kernel.inbox.UpToDate;

/** Is what is known of a case still so? Not when casework was not heard for too long, nor when a fact could not be handled. */
@ApplicationScoped
class CaseNews {

    private final UpToDate upToDate;
    private final DeadLetters deadLetters;
    private final Duration oldest;

    CaseNews(UpToDate upToDate, DeadLetters deadLetters, @ConfigProperty(name = "records.gate.oldest-news") Duration oldest) {
        this.upToDate = upToDate;
        this.deadLetters = deadLetters;
        this.oldest = oldest;
    }

    boolean isCurrent(UUID caseId) {
        return upToDate.isWithin(oldest) && !deadLetters.isAnyAbout(caseId);
    }
}
