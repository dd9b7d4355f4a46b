package org.imha.referral.worklist;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.imha.kernel.web.Cursors;
import org.imha.referral.model.ReferralStatus;
import org.imha.referral.model.ReferrerKind;
import org.imha.referral.model.form.Organisation;
import org.imha.referral.model.worklist.SectionGroup;
import org.imha.referral.model.worklist.UrgencyLevel;
import org.imha.referral.model.worklist.WorklistRow;

/** A row of the worklist as it is read; the referral writes it. */
@Entity
@Immutable
@Table(name = WorklistRow.TABLE)
class WorklistEntry {

    @Id
    private UUID id;
    private String reference;
    @Enumerated(EnumType.STRING)
    private ReferralStatus status;
    @Column(name = "received_at")
    private Instant receivedAt;
    @Column(name = "display_name")
    private String displayName;
    @Column(name = "hospital_code")
    private String hospitalCode;
    @Column(name = "hospital_name")
    private String hospitalName;
    private String ward;
    @Column(name = "section_group")
    @Enumerated(EnumType.STRING)
    private SectionGroup sectionGroup;
    @Enumerated(EnumType.STRING)
    private UrgencyLevel urgency;
    @Column(name = "sort_at")
    private Instant sortAt;
    @Column(name = "waiting_since")
    private Instant waitingSince;
    @Column(name = "referrer_kind")
    @Enumerated(EnumType.STRING)
    private ReferrerKind referrerKind;
    private String organisation;

    protected WorklistEntry() {
    }

    UUID id() {
        return id;
    }

    Cursors.Place place() {
        return new Cursors.Place(sortAt, id);
    }

    WorklistItem shownAt(Instant now) {
        Instant deadline = sortAt.isBefore(WorklistRow.NO_DATE) ? sortAt : null;
        boolean overdue = deadline != null && deadline.isBefore(now);
        Organisation hospital = hospitalCode == null && hospitalName == null ? null
                : new Organisation(hospitalCode, hospitalName);
        return new WorklistItem(id, reference, status, progress(), receivedAt, null, null, null, null, displayName, hospital,
                ward, sectionGroup, urgency, deadline, overdue, waitingSince, referrerKind, organisation);
    }

    /** Once a case is open, the person waits until there is an advocate. */
    private String progress() {
        return status == ReferralStatus.CASE_OPENED && waitingSince == null ? "Allocated" : status.progress();
    }

    @Override
    public String toString() {
        return "WorklistEntry[" + id + "]";
    }
}
