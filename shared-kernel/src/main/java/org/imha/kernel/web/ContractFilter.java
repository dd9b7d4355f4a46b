package org.imha.kernel.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.imha.kernel.problem.ProblemBody;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/**
 * Adds to every published contract what holds for every operation: refusals are problems, all in one shape. It is the
 * last filter (lowest priority), and puts the shapes in the order of their names: in which order filters of one priority
 * add theirs is left to chance, and the published contract must not be.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 0)
public class ContractFilter implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final String FIELD_ERROR = "FieldError";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getPaths() == null) {
            return;
        }
        if (contract.getComponents() == null) {
            contract.setComponents(OASFactory.createComponents());
        }
        contract.getComponents().addSchema(PROBLEM, problem()).addSchema(FIELD_ERROR, fieldError());
        contract.getComponents().setSchemas(new TreeMap<>(contract.getComponents().getSchemas()));
        contract.getPaths().getPathItems().values().stream().flatMap(path -> path.getOperations().values().stream())
                .forEach(ContractFilter::describeRefusals);
    }

    private static void describeRefusals(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("4") || status.startsWith("5")) {
                describe(response);
            }
        });
    }

    private static void describe(APIResponse refusal) {
        if (refusal.getContent() == null) {
            refusal.setContent(OASFactory.createContent().addMediaType(ProblemBody.MEDIA_TYPE, OASFactory.createMediaType()
                    .schema(OASFactory.createSchema().ref(PROBLEM))));
        }
    }

    private static Schema problem() {
        return object("What went wrong (RFC 9457).", Map.of("type", text("URI of the kind of problem"),
                "title", text("The kind of problem in words"), "status", OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.INTEGER)),
                "code", text("Stable code of the kind of problem"), "detail", text("This occurrence, for people"),
                "errors", OASFactory.createSchema().type(List.of(Schema.SchemaType.ARRAY))
                        .items(OASFactory.createSchema().ref(FIELD_ERROR)),
                "correlationId", text("Names the request in our logs")));
    }

    private static Schema fieldError() {
        return object("One fault, and where it is.", Map.of("pointer", text("JSON pointer as a URI fragment"),
                "code", text("Stable code"), "message", text("What to do")));
    }

    private static Schema object(String description, Map<String, Schema> members) {
        Schema object = OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT)).description(description);
        members.keySet().stream().sorted().forEach(name -> object.addProperty(name, members.get(name)));
        return object;
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).description(description);
    }
}
