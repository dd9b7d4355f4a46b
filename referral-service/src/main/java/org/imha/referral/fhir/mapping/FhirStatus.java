package org.imha.referral.fhir.mapping;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.imha.referral.model.ReferralStatus;

/** Where a referral stands, in FHIR's coarser words. */
public final class FhirStatus {

    private FhirStatus() {
    }

    public static ServiceRequestStatus of(ReferralStatus status) {
        return switch (status) {
            case SUBMITTED, TRIAGE, ACCEPTED_STATUTORY, ACCEPTED_CONTRACTUAL, ACCEPTED_PENDING_EVIDENCE, CASE_OPENED ->
                ServiceRequestStatus.ACTIVE;
            case INFO_REQUESTED, PENDING_STATUS_CHANGE -> ServiceRequestStatus.ONHOLD;
            case WITHDRAWN_BY_REFERRER, DECLINED_BY_PATIENT, DUPLICATE -> ServiceRequestStatus.REVOKED;
            case SIGNPOSTED, CASE_CLOSED -> ServiceRequestStatus.COMPLETED;
        };
    }

    /** @return empty when FHIR has no such status */
    public static Optional<Set<ReferralStatus>> named(String code) {
        return Stream.of(ServiceRequestStatus.values())
                .filter(status -> status != ServiceRequestStatus.NULL && status.toCode().equals(code)).findFirst()
                .map(wanted -> {
                    Set<ReferralStatus> statuses = EnumSet.noneOf(ReferralStatus.class);
                    Stream.of(ReferralStatus.values()).filter(status -> of(status) == wanted).forEach(statuses::add);
                    return statuses;
                });
    }
}
