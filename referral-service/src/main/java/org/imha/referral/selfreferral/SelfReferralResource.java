package org.imha.referral.selfreferral;

import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.kernel.idempotency.CreatingRequest;
import org.imha.kernel.idempotency.Idempotency;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.referral.model.SignpostConfig;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Where anybody asks for an advocate, without a token. There is nothing to read here (docs/adr/0021). */
@Path("/v1/self-referrals")
@PermitAll
@RunOnVirtualThread
@Tag(name = "Self-referrals")
public class SelfReferralResource {

    private final AskForAdvocate askForAdvocate;
    private final Idempotency idempotency;
    private final CurrentCaller currentCaller;
    private final SelfReferralConfig words;
    private final SignpostConfig otherHelp;

    SelfReferralResource(AskForAdvocate askForAdvocate, Idempotency idempotency, CurrentCaller currentCaller,
            SelfReferralConfig words, SignpostConfig otherHelp) {
        this.askForAdvocate = askForAdvocate;
        this.idempotency = idempotency;
        this.currentCaller = currentCaller;
        this.words = words;
        this.otherHelp = otherHelp;
    }

    /** 202 without a Location: it is taken, and there is no place at which to look at it. */
    @POST
    @Operation(operationId = "askForAdvocate", summary = "Ask for an advocate, for yourself or for somebody close to you", description = """
            No account or token is needed. You do not have to know the law, a section or an NHS number: say who needs an
            advocate, where they are or how to reach them safely, and why. We answer with a reference to say when you call us.
            We do not say whether we know the person, or whether they have the right to an advocate: somebody from our team
            finds out with them. Send the same Idempotency-Key (a random UUID) again if you get no answer. If somebody is in
            danger, call 999.""")
    @APIResponse(responseCode = "202", description = "We have it", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SelfReferralView.class)))
    @APIResponse(responseCode = "200", description = "validateOnly: would be taken; nothing was sent to us", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SelfReferralView.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read, or the Idempotency-Key is missing or no UUID")
    @APIResponse(responseCode = "413", description = "The body has more than 16 KiB")
    @APIResponse(responseCode = "422", description = "Something is missing or wrong, or the key was used with another body")
    @APIResponse(responseCode = "429", description = "Too many from this address: wait as Retry-After says, or telephone us")
    @APIResponse(responseCode = "503", description = "Too many at this moment: wait as Retry-After says, or telephone us")
    public Response ask(@BeanParam CreatingRequest creating, @NotNull AskForAdvocateRequest request) {
        creating.demandKeyOfItsOwn();
        Caller caller = currentCaller.get();
        return idempotency.answer(creating, request,
                id -> askForAdvocate.prepare(id, request, caller, creating.validateOnly()),
                (id, determination) -> taken(Optional.of(askForAdvocate.ask(id, request, caller, determination))
                        .filter(reference -> !creating.validateOnly())));
    }

    private Response taken(Optional<String> reference) {
        return Response.accepted(new SelfReferralView(reference.orElse(null), words.whatHappensNext(), words.phone(),
                words.emergency(), otherHelp.views())).build();
    }
}
