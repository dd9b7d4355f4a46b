package org.imha.eligibility.ruleset;

import java.time.Clock;
import java.time.Instant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.eligibility.model.RuleSetCalendar;
import org.imha.eligibility.rules.RuleSets;
import org.imha.kernel.identity.Role;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.web.Page;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** The rule sets, in force or not: nobody's data, so anybody who may call at all may read them. */
@Path("/v1/eligibility/rule-sets")
@RolesAllowed({ Role.REFERRER_ROLE, Role.COORDINATOR_ROLE, Role.ADVOCATE_ROLE, Role.MANAGER_ROLE, Role.AUDITOR_ROLE,
        Role.COMMISSIONER_ROLE, Role.PLATFORM_ROLE, Role.SERVICE_ROLE })
@RunOnVirtualThread
@Tag(name = "Rule sets")
public class RuleSetResource {

    private final RuleSetCalendar calendar;
    private final Clock clock;

    RuleSetResource(RuleSetCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listRuleSets", summary = "Every rule set: its rules in words, their citations and reasons, its dates")
    public Page<PublishedRuleSet> list() {
        Instant now = clock.instant();
        return new Page<>(RuleSets.all().stream().map(ruleSet -> PublishedRuleSet.of(ruleSet, calendar, now)).toList(), null);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readRuleSet", summary = "One rule set")
    @APIResponse(responseCode = "200", description = "The rule set", content = @Content(mediaType = "application/json", schema = @Schema(implementation = PublishedRuleSet.class)))
    @APIResponse(responseCode = "404", description = "There is none of this name")
    public PublishedRuleSet read(@PathParam("id") String id) {
        return RuleSets.named(id).map(ruleSet -> PublishedRuleSet.of(ruleSet, calendar, clock.instant()))
                .orElseThrow(ApiProblem::notFound);
    }
}
