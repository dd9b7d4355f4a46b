package org.imha.kernel.event;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imha.kernel.accesslog.AccessRecorded;
import org.imha.kernel.inbox.DeadLetterKept;

/** Describes every topic and message as AsyncAPI 3.1, from the catalogue of facts and their golden examples. */
final class AsyncApi {

    private static final List<String> SERVICES = List.of("referral", "eligibility", "casework", "records", "audit",
            "notification");
    private static final Set<String> MAY_BE_NULL = Set.of("actorOdsCode", "refusalReason");
    private static final String UUID_FORMAT = "uuid";
    private static final String BINDING_VERSION = "0.5.0";

    private final Map<String, Object> channels = new LinkedHashMap<>();
    private final Map<String, Object> operations = new LinkedHashMap<>();
    private final Map<String, Object> messages = new LinkedHashMap<>();
    private final Map<String, Object> schemas = new TreeMap<>();

    private AsyncApi() {
    }

    static Map<String, Object> document() {
        AsyncApi api = new AsyncApi();
        Arrays.stream(EventType.values())
                .collect(Collectors.groupingBy(EventType::topic, LinkedHashMap::new, Collectors.toList()))
                .forEach(api::factsOf);
        api.stream("accessLog", Topics.accessLog("{service}"),
                "Who saw and did what in a service, on its way to the audit trail.",
                AccessRecorded.TYPE, AccessRecorded.class);
        api.stream("deadLetters", Topics.deadLetters("{service}"), "Facts that a service could not handle.",
                DeadLetterKept.TYPE,
                DeadLetterKept.class);
        return ordered("asyncapi", "3.1.0", "info", info(), "defaultContentType", "application/json", "channels", api.channels,
                "operations", api.operations, "components", api.components());
    }

    private static Map<String, Object> info() {
        return ordered("title", "IMHA events", "version", "1", "description",
                "CloudEvents 1.0 in Kafka's binary mode, delivered at least once, in order per key. Facts carry ids, codes and the"
                        + " path of their detail; never a name, NHS number, section, ward or free text. Members that you do not know"
                        + " are to be ignored.");
    }

    private void factsOf(String topic, List<EventType> facts) {
        String channel = topic.substring(0, topic.indexOf('.')) + "Events";
        facts.forEach(fact -> message(fact.typeName(), fact.record())
                .put("examples", List.of(ordered("name", "golden", "payload", Golden.of(fact)))));
        channel(channel, topic, topic.equals(Topics.SAFEGUARDING_EVENTS)
                ? "Facts about safeguarding that the casework service announces, for very few."
                : "Facts that the " + topic.substring(0, topic.indexOf('.')) + " service announces.",
                facts.stream().<Class<?>> map(EventType::record).toList());
    }

    private void stream(String channel, String address, String description, String type, Class<? extends Record> payload) {
        message(type, payload);
        channel(channel, address, description, List.of(payload)).put("parameters",
                ordered("service", ordered("enum", SERVICES)));
    }

    private Map<String, Object> channel(String name, String address, String description, List<Class<?>> payloads) {
        Map<String, Object> refs = new LinkedHashMap<>();
        payloads.forEach(payload -> refs.put(payload.getSimpleName(), ref("messages", payload.getSimpleName())));
        Map<String, Object> channel = ordered("address", address, "description", description, "messages", refs);
        channels.put(name, channel);
        operations.put("send" + Character.toUpperCase(name.charAt(0)) + name.substring(1),
                ordered("action", "send", "channel", Map.of("$ref", "#/channels/" + name)));
        return channel;
    }

    private Map<String, Object> message(String type, Class<?> payload) {
        schemas.put(payload.getSimpleName(), object(payload));
        Map<String, Object> message = ordered("name", type, "title", words(payload), "contentType", "application/json",
                "traits", List.of(ref("messageTraits", "CloudEvent")),
                "headers", ordered("type", "object", "properties", ordered("ce_type", ordered("const", type))),
                "payload", ref("schemas", payload.getSimpleName()));
        messages.put(payload.getSimpleName(), message);
        return message;
    }

    private Map<String, Object> components() {
        return ordered("messages", messages, "messageTraits", ordered("CloudEvent", cloudEvent()), "schemas", schemas);
    }

    private static Map<String, Object> cloudEvent() {
        Map<String, Object> uuid = ordered("type", "string", "format", UUID_FORMAT);
        Map<String, Object> headers = ordered("ce_specversion", ordered("const", "1.0"), "ce_id", uuid,
                "ce_type", ordered("type", "string"),
                "ce_source",
                ordered("type", "string", "format", "uri-reference", "description", "/ and the name of the service"),
                "ce_subject", ordered("type", "string", "format", UUID_FORMAT, "description", "what it is about; also the key"),
                "ce_time", ordered("type", "string", "format", "date-time"), "ce_correlationid", uuid,
                "ce_causationid",
                ordered("type", "string", "format", UUID_FORMAT, "description", "the event that led to this one"),
                "ce_traceparent", ordered("type", "string", "description", "W3C trace context"));
        List<String> always = headers.keySet().stream()
                .filter(header -> !List.of("ce_causationid", "ce_traceparent").contains(header)).toList();
        return ordered("headers", ordered("type", "object", "required", always, "properties", headers),
                "correlationId", ordered("location", "$message.header#/ce_correlationid"),
                "bindings", ordered("kafka", ordered("key", uuid, "bindingVersion", BINDING_VERSION)));
    }

    private static Map<String, Object> object(Class<?> payload) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (RecordComponent component : payload.getRecordComponents()) {
            properties.put(component.getName(), value(component));
        }
        return ordered("type", "object", "required", List.copyOf(properties.keySet()), "properties", properties);
    }

    private static Map<String, Object> value(RecordComponent component) {
        return MAY_BE_NULL.contains(component.getName()) ? ordered("type", List.of("string", "null"))
                : value(component.getType());
    }

    private static Map<String, Object> value(Class<?> type) {
        if (type == UUID.class) {
            return ordered("type", "string", "format", UUID_FORMAT);
        }
        if (type == Instant.class) {
            return ordered("type", "string", "format", "date-time");
        }
        if (type == long.class) {
            return ordered("type", "integer");
        }
        if (type == List.class) {
            return ordered("type", "array", "items", value(UUID.class));
        }
        return type.isEnum() ? ordered("enum", Stream.of(type.getEnumConstants()).map(Object::toString).toList())
                : ordered("type", "string");
    }

    private static String words(Class<?> payload) {
        String words = payload.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Map<String, Object> ref(String kind, String name) {
        return ordered("$ref", "#/components/" + kind + "/" + name);
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
