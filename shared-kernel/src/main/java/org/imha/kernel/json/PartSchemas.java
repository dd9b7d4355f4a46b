package org.imha.kernel.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/**
 * Where an operation names the schema {@code XPart}, publishes X with nothing required of it, at any depth: what a merge
 * patch or a draft of X may hold. Nobody has to write X down twice.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class PartSchemas implements OASFilter {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String SUFFIX = "Part";

    private final Set<String> wanted = new TreeSet<>();

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getRef() != null && schema.getRef().endsWith(SUFFIX)) {
            wanted.add(named(schema));
        }
        return schema;
    }

    /** Comes last. */
    @Override
    public void filterOpenAPI(OpenAPI document) {
        wanted.forEach(part -> publish(part, document));
    }

    private static void publish(String part, OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        Schema whole = schemas.get(part.substring(0, part.length() - SUFFIX.length()));
        if (whole == null || whole.getProperties() == null || schemas.containsKey(part)) {
            return;
        }
        Schema loose = copy(whole).required(null);
        document.getComponents().addSchema(part, loose);
        Map<String, Schema> properties = new LinkedHashMap<>();
        whole.getProperties().forEach((name, property) -> properties.put(name, loosened(property, document)));
        loose.setProperties(properties);
    }

    private static Schema loosened(Schema property, OpenAPI document) {
        if (property.getItems() != null) {
            return copy(property).items(loosened(property.getItems(), document));
        }
        if (property.getRef() == null || !demands(named(property), document)) {
            return property;
        }
        publish(named(property) + SUFFIX, document);
        return copy(property).ref(SCHEMAS + named(property) + SUFFIX);
    }

    /** Whether something is required in it, however deep. No form of ours holds itself. */
    private static boolean demands(String name, OpenAPI document) {
        Schema schema = document.getComponents().getSchemas().get(name);
        if (schema == null) {
            return false;
        }
        List<String> required = schema.getRequired();
        return required != null && !required.isEmpty() || schema.getProperties() != null && schema.getProperties().values()
                .stream().flatMap(property -> Stream.of(property, property.getItems())).filter(Objects::nonNull)
                .anyMatch(property -> property.getRef() != null && demands(named(property), document));
    }

    private static String named(Schema reference) {
        return reference.getRef().substring(reference.getRef().lastIndexOf('/') + 1);
    }

    private static Schema copy(Schema schema) {
        Schema copy = OASFactory.createSchema();
        schema.getAll().forEach(copy::set);
        return copy;
    }
}
