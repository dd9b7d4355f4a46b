package org.imha.referral.fhir.wire;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/** Says in the published contract that under {@code /fhir} everything, refusals too, is a FHIR resource. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class FhirContract implements OASFilter {

    private static final String RESOURCE = "FhirResource";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getPaths() == null) {
            return;
        }
        contract.getComponents().addSchema(RESOURCE, OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT))
                .description("A FHIR R4 resource (hl7.org/fhir/R4). Refusals are an OperationOutcome.")
                .addProperty("resourceType", OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)))
                .additionalPropertiesBoolean(true));
        contract.getPaths().getPathItems().entrySet().stream().filter(path -> path.getKey().startsWith("/fhir/"))
                .map(Map.Entry::getValue).flatMap(path -> path.getOperations().values().stream())
                .forEach(FhirContract::describe);
    }

    private static void describe(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (!status.equals("304")) {
                response.setContent(content());
            }
        });
        if (operation.getRequestBody() != null && !operation.getOperationId().endsWith("ByForm")) {
            operation.getRequestBody().setContent(content());
        }
    }

    private static Content content() {
        return OASFactory.createContent().addMediaType(FhirJson.MEDIA_TYPE,
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(RESOURCE)));
    }
}
