package org.imha.referral.worklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imha.kernel.problem.FieldError;
import org.imha.referral.model.ReferralStatus;
import org.imha.referral.model.ReferrerKind;
import org.imha.referral.model.worklist.SectionGroup;
import org.imha.referral.model.worklist.UrgencyLevel;

/** The filters that may stand in an address: all but names and numbers of people, which addresses would carry into logs. */
public class SearchParameters {

    private static final List<String> PERSONAL = List.of("text", "nhsNumber");
    private static final List<String> FOR_STAFF = List.of("hospital", "ward", "sectionGroup", "urgency", "keyDateWithin",
            "waitingSince", "referrerKind", "organisation", "includeOver");

    @QueryParam("status")
    @Parameter(description = "One of these; without it staff get whatever is open. A trust names one at most.", schema = @Schema(type = SchemaType.ARRAY, implementation = ReferralStatus.class))
    List<String> status;
    @QueryParam("hospital")
    @Parameter(description = "ODS code of the hospital where the person is.")
    String hospital;
    @QueryParam("ward")
    @Parameter(description = "The ward's name, in capitals or not.")
    String ward;
    @QueryParam("sectionGroup")
    @Parameter(schema = @Schema(implementation = SectionGroup.class))
    String sectionGroup;
    @QueryParam("urgency")
    @Parameter(schema = @Schema(implementation = UrgencyLevel.class))
    String urgency;
    @QueryParam("keyDateWithin")
    @Parameter(description = "The nearest date is no further away: days, weeks or hours, such as P14D.")
    String keyDateWithin;
    @QueryParam("waitingSince")
    @Parameter(description = "Waiting for an advocate since then or longer: a day or an instant.")
    String waitingSince;
    @QueryParam("referrerKind")
    @Parameter(schema = @Schema(implementation = ReferrerKind.class))
    String referrerKind;
    @QueryParam("organisation")
    @Parameter(description = "ODS code of the organisation that refers.")
    String organisation;
    @QueryParam("includeOver")
    @Parameter(description = "Also what is over, behind what is open.", schema = @Schema(type = SchemaType.BOOLEAN))
    String includeOver;
    @Context
    UriInfo address;

    /** The same as a body would say; what cannot be read is left out and found fault with. */
    SearchReferralsRequest toRequest(List<FieldError> faults) {
        refuse(PERSONAL, "NOT_IN_ADDRESS", "Stands in a body only: POST /v1/referrals/searches takes it.", faults);
        return new SearchReferralsRequest(statuses(faults), hospital, ward,
                code("sectionGroup", sectionGroup, SectionGroup.class, faults),
                code("urgency", urgency, UrgencyLevel.class, faults), keyDateWithin, waitingSince,
                code("referrerKind", referrerKind, ReferrerKind.class, faults), organisation, truth(faults), null, null);
    }

    /** What a trust may say, who lists its own. */
    List<ReferralStatus> statusesForTrust(List<FieldError> faults) {
        refuse(PERSONAL, "ONLY_FOR_STAFF", "Only staff search.", faults);
        refuse(FOR_STAFF, "ONLY_FOR_STAFF", "Only staff search.", faults);
        List<ReferralStatus> statuses = statuses(faults);
        if (statuses.size() > 1) {
            faults.add(new FieldError("#/query/status", "TOO_MANY", "Takes one status."));
        }
        return statuses;
    }

    private List<ReferralStatus> statuses(List<FieldError> faults) {
        List<ReferralStatus> read = new ArrayList<>();
        // More than there are codes say nothing more.
        status.stream().distinct().limit(ReferralStatus.values().length + 1L)
                .forEach(sent -> read.add(code("status", sent, ReferralStatus.class, faults)));
        read.removeIf(unknown -> unknown == null);
        return read;
    }

    private Boolean truth(List<FieldError> faults) {
        if (includeOver == null || includeOver.equals("true") || includeOver.equals("false")) {
            return "true".equals(includeOver);
        }
        faults.add(new FieldError("#/query/includeOver", "FORMAT", "Takes true or false."));
        return null;
    }

    private static <E extends Enum<E>> E code(String name, String sent, Class<E> codes, List<FieldError> faults) {
        if (sent == null) {
            return null;
        }
        return Arrays.stream(codes.getEnumConstants()).filter(code -> code.name().equals(sent)).findFirst().orElseGet(() -> {
            faults.add(new FieldError("#/query/" + name, "UNKNOWN_CODE", "Not one of the known codes."));
            return null;
        });
    }

    private void refuse(List<String> names, String code, String message, List<FieldError> faults) {
        names.stream().filter(address.getQueryParameters()::containsKey)
                .forEach(name -> faults.add(new FieldError("#/query/" + name, code, message)));
    }
}
