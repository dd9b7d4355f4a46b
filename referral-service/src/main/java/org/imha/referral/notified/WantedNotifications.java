package org.imha.referral.notified;

import java.util.List;
import java.util.Optional;

import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.problem.FieldError;
import org.imha.kernel.web.QueryCodes;
import org.imha.referral.model.ReferralAccess;
import org.imha.referral.model.notified.PatientNotificationStatus;

/** Which of the notifications that the caller may see. */
record WantedNotifications(Optional<PatientNotificationStatus> status, Optional<String> hospital) {

    /** @throws ApiProblem 400 for a code that cannot be one, or that tells more than this caller may know */
    static WantedNotifications of(String status, String hospital, Caller caller) {
        if (status != null && !ReferralAccess.isStaff(caller)) {
            throw notValid("status", "NOT_FOR_YOU", "Only staff may know the status.");
        }
        if (hospital != null && !hospital.matches("[A-Z0-9]{3,10}")) {
            throw notValid("hospital", "ODS_CODE", "Takes an ODS code: 3 to 10 capital letters and digits.");
        }
        return new WantedNotifications(QueryCodes.optional("status", status, PatientNotificationStatus.class),
                Optional.ofNullable(hospital));
    }

    private static ApiProblem notValid(String parameter, String code, String message) {
        return new ApiProblem(CommonProblem.PARAMETER_NOT_VALID, "The query parameter " + parameter + " is not valid.",
                List.of(new FieldError("#/query/" + parameter, code, message)));
    }
}
