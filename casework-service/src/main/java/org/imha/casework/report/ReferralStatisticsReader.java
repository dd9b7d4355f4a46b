package org.imha.casework.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.imha.casework.report.section.ReferralNumbers;

import io.quarkus.oidc.client.filter.OidcClientFilter;

/** Asks referral-service, which has the referrals, in this service's own name. */
@RegisterRestClient(configKey = "referral-statistics")
@OidcClientFilter
@Path("/v1/referrals/statistics")
interface ReferralStatisticsReader {

    @POST
    ReferralNumbers count(@QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to,
            @QueryParam("hospitals") List<String> hospitals, PeopleMet met);

    /** The referrals of people who were met: they are counted by what this service must not know of each. */
    record PeopleMet(List<UUID> referrals) {
    }
}
