package org.imha.casework.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.EmbeddedColumnNaming;
import org.imha.casework.model.Act;
import org.imha.casework.model.CaseAction.Permission;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.CaseworkProblem;
import org.imha.casework.model.Powers;
import org.imha.casework.model.Ward;
import org.imha.casework.rules.calendar.LondonTime;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.personfile.Restriction;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;

/**
 * An interview of somebody professionally concerned. To have it is a power of s.130B(3), which is suspended while the person is
 * not known to qualify: then it can only be by agreement, and says so.
 */
@Entity
public class ProfessionalInterview extends VersionedEntity {

    /** The name of interviews in the access log. */
    static final String RESOURCE = "professional-interview";

    private UUID caseId;
    private String recordedBy;
    @Enumerated(EnumType.STRING)
    private InterviewStatus status;
    @Embedded
    @EmbeddedColumnNaming("professional_%s")
    private Professional professional;
    @Embedded
    private Ward ward;
    private String purpose;
    private LocalDate requestedOn;
    private boolean byAgreement;
    @Enumerated(EnumType.STRING)
    private Restriction restriction;
    @Embedded
    @EmbeddedColumnNaming("answer_%s")
    private Answer answer;
    @Embedded
    @EmbeddedColumnNaming("account_%s")
    private Account account;

    protected ProfessionalInterview() {
    }

    private ProfessionalInterview(UUID id, CaseFile file, RecordInterviewRequest told, Act act) {
        super(id, act.at());
        this.caseId = file.id();
        this.recordedBy = act.by();
        this.status = InterviewStatus.REQUESTED;
        this.professional = told.professional();
        this.ward = Ward.of(told.hospitalOdsCode(), told.ward(), file);
        this.purpose = told.purpose();
        this.requestedOn = told.requestedOn();
        this.byAgreement = told.isByAgreement();
        this.restriction = told.restriction();
    }

    /** @throws ApiProblem with every rule that what is told breaks; or because the power is claimed while it is suspended */
    static ProfessionalInterview record(UUID id, CaseFile file, RecordInterviewRequest told, Act act) {
        refuse(InterviewRule.brokenBy(told, file, today(act)));
        ProfessionalInterview interview = new ProfessionalInterview(id, file, told, act);
        interview.demandPower(file);
        if (told.answer() != null) {
            interview.take(told.answer());
        }
        if (told.account() != null) {
            interview.take(told.account());
        }
        return interview;
    }

    void answer(Answer told, Act act) {
        refuse(InterviewRule.ofAnswer("#", told, requestedOn, today(act)));
        take(told);
    }

    void hold(Account told, CaseFile file, Act act) {
        refuse(InterviewRule.ofDay("#/heldOn", told.heldOn(), requestedOn, today(act)));
        demandPower(file);
        take(told);
    }

    private void take(Answer told) {
        status = status.moveTo(told.agreed() ? InterviewStatus.AGREED : InterviewStatus.REFUSED);
        answer = told;
    }

    private void take(Account told) {
        status = status.moveTo(InterviewStatus.HELD);
        account = told;
    }

    private void demandPower(CaseFile file) {
        if (!byAgreement && file.powers() == Powers.SUSPENDED) {
            throw new ApiProblem(CaseworkProblem.POWERS_SUSPENDED,
                    "Nobody has to talk to the advocate now. Say byAgreement where they do.");
        }
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw ApiProblem.invalid(errors);
        }
    }

    private static LocalDate today(Act act) {
        return LondonTime.dayOf(act.at());
    }

    InterviewStatus status() {
        return status;
    }

    /** Of any part of it. */
    Restriction strictestRestriction() {
        return Restriction.strictest(restriction, answer == null ? null : answer.restriction(),
                account == null ? null : account.restriction());
    }

    /** Where it can be read. */
    String path() {
        return "/v1/cases/" + caseId + "/professional-interviews/" + id();
    }

    InterviewRefusal refusal() {
        return new InterviewRefusal(id(), caseId, professional, hospital(), wardName(), requestedOn, byAgreement, answer);
    }

    InterviewView view(List<Permission> actions) {
        return new InterviewView(id(), caseId, status, professional, hospital(), wardName(), purpose, requestedOn, byAgreement,
                restriction, answer, account, recordedBy, createdAt(), actions);
    }

    private String hospital() {
        return ward == null ? null : ward.hospitalOdsCode();
    }

    private String wardName() {
        return ward == null ? null : ward.name();
    }
}
