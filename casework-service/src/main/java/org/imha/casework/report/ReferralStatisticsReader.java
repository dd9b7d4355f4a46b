package org.imha.casework.report;

import java.time.LocalDate;
import java.util.List;

import jakarta.ws.rs.GET;
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

    @GET
    ReferralNumbers count(@QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to,
            @QueryParam("hospitals") List<String> hospitals);
}
