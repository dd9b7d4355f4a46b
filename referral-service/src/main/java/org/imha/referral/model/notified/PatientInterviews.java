package org.imha.referral.model.notified;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** All attempts to interview notified patients. */
@ApplicationScoped
public class PatientInterviews implements PanacheRepositoryBase<PatientInterview, UUID> {

    /** In the order in which they were recorded. */
    public List<PatientInterview> about(PatientNotification notification) {
        return list("notificationId = ?1 ORDER BY id", notification.id());
    }
}
