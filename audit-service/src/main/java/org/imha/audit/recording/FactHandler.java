package org.imha.audit.recording;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.audit.model.AuditTrail;
import org.imha.audit.model.EntryKind;
import org.imha.audit.model.Testimony;
import org.imha.audit.model.Testimony.Act;
import org.imha.audit.model.Testimony.Actor;
import org.imha.kernel.accesslog.AccessRecorded;
import org.imha.kernel.inbox.EventHandler;
import org.imha.kernel.inbox.ReceivedEvent;

import com.fasterxml.jackson.databind.JsonNode;

/** Keeps every fact that any service announces, also those of a newer release whose type is not known here yet. */
@ApplicationScoped
public class FactHandler implements EventHandler {

    /** The noun of {@code uk.org.imha.<noun>.<past-verb>.v1}. */
    private static final Pattern TYPE = Pattern.compile("uk\\.org\\.imha\\.([a-z-]+)\\..+");
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final AuditTrail trail;

    FactHandler(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public boolean wants(String type) {
        return !type.equals(AccessRecorded.TYPE);
    }

    @Override
    public void handle(ReceivedEvent event) {
        Act act = new Act(event.type(), null, noun(event.type()), concerned(event), null);
        trail.append(new Testimony(Received.origin(event), EntryKind.FACT, event.time().truncatedTo(ChronoUnit.MICROS), act,
                Actor.NOBODY));
    }

    private static String noun(String type) {
        Matcher matcher = TYPE.matcher(type);
        return matcher.matches() ? matcher.group(1) : "unknown";
    }

    /** The subject and every other id in the payload, so that the trail of a case also shows what names it in passing. */
    private static List<UUID> concerned(ReceivedEvent event) {
        Stream<UUID> named = event.payload().properties().stream().filter(field -> field.getKey().endsWith("Id"))
                .map(Map.Entry::getValue).map(FactHandler::uuid).flatMap(Optional::stream);
        return Stream.concat(Stream.of(event.subject()), named).distinct().toList();
    }

    private static Optional<UUID> uuid(JsonNode value) {
        return value.isTextual() && UUID_TEXT.matcher(value.textValue()).matches()
                ? Optional.of(UUID.fromString(value.textValue()))
                : Optional.empty();
    }
}
