package org.imha.referral.fhir.wire;

import java.lang.annotation.Annotation;
import java.util.List;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;

import org.imha.kernel.problem.ProblemBody;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Renders every refusal under {@code /fhir} as an OperationOutcome, and mirrors the id of the request. */
public class FhirAnswers {

    private static final String FHIR_PATHS = "/fhir";

    private final FhirFormat format;

    FhirAnswers(FhirFormat format) {
        this.format = format;
    }

    @ServerResponseFilter
    public void render(ContainerRequestContext request, ContainerResponseContext response) {
        if (!isFhir(request.getUriInfo().getPath())) {
            return;
        }
        String sent = request.getHeaderString(WritingRequest.ID_HEADER);
        if (WritingRequest.isWellFormed(sent)) {
            response.getHeaders().putSingle(WritingRequest.ID_HEADER, sent);
        }
        if (response.getEntity() instanceof ProblemBody problem) {
            response.setEntity(format.print(Outcomes.of(problem)), new Annotation[0], typeFor(request));
        }
    }

    private static boolean isFhir(String path) {
        return path.equals(FHIR_PATHS) || path.startsWith(FHIR_PATHS + "/");
    }

    /** A refusal is never itself refused for its media type: whoever takes nothing of ours gets FHIR. */
    private static MediaType typeFor(ContainerRequestContext request) {
        List<MediaType> accepted = request.getAcceptableMediaTypes();
        boolean plainOnly = accepted.stream().anyMatch(MediaType.APPLICATION_JSON_TYPE::isCompatible)
                && accepted.stream().noneMatch(MediaType.valueOf(FhirJson.MEDIA_TYPE)::isCompatible);
        return plainOnly ? MediaType.APPLICATION_JSON_TYPE : MediaType.valueOf(FhirJson.MEDIA_TYPE);
    }
}
