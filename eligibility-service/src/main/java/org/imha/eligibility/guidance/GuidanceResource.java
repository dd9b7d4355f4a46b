package org.imha.eligibility.guidance;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.eligibility.guidance.selfcheck.AnswerSelfCheck;
import org.imha.eligibility.guidance.selfcheck.QuestionnaireView;
import org.imha.eligibility.guidance.selfcheck.SelfCheckRequest;
import org.imha.eligibility.guidance.selfcheck.SelfCheckView;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** What anybody may read and ask, without a token (docs/adr/0011). */
@Path("/v1/guidance")
@PermitAll
@RunOnVirtualThread
@Tag(name = "Guidance")
public class GuidanceResource {

    /** About nobody, and so the exception from answers that stay out of caches. */
    private static final String SAME_FOR_EVERYBODY = "public, max-age=300";

    private final DescribeAdvocacy describeAdvocacy;
    private final AnswerSelfCheck answerSelfCheck;

    GuidanceResource(DescribeAdvocacy describeAdvocacy, AnswerSelfCheck answerSelfCheck) {
        this.describeAdvocacy = describeAdvocacy;
        this.answerSelfCheck = answerSelfCheck;
    }

    @GET
    @Operation(operationId = "readGuidance", summary = "Who can have an advocate, what one does, and how to get one")
    @APIResponse(responseCode = "200", description = "The guidance", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = GuidanceView.class)))
    public Response guidance() {
        return forEverybody(describeAdvocacy.describe());
    }

    @GET
    @Path("/self-check")
    @Operation(operationId = "readSelfCheck", summary = "The questions of the self-check, in plain words")
    @APIResponse(responseCode = "200", description = "The questions", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = QuestionnaireView.class)))
    public Response questions() {
        return forEverybody(QuestionnaireView.current());
    }

    /** Without an Idempotency-Key: it creates nothing. */
    @POST
    @Path("/self-check")
    @Operation(operationId = "answerSelfCheck", summary = "A first answer to \"do I qualify?\", kept nowhere", description = """
            For a patient or a relative. Nothing is stored or logged. An answer that is left out or not sure never leads to
            PROBABLY_NOT while it could still give the right.""")
    @APIResponse(responseCode = "200", description = "The answer", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SelfCheckView.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read")
    public SelfCheckView selfCheck(@Valid @NotNull SelfCheckRequest answers) {
        return answerSelfCheck.answer(answers);
    }

    private static Response forEverybody(Object guidance) {
        return Response.ok(guidance).header(HttpHeaders.CACHE_CONTROL, SAME_FOR_EVERYBODY).build();
    }
}
