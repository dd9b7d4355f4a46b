package org.imha.kernel.probe;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.event.EventType;
import org.imha.kernel.event.casework.CaseClosed;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.inbox.EventHandler;
import org.imha.kernel.inbox.ReceivedEvent;
import org.imha.kernel.testing.Rows;

/** Handles closed cases: first whatever a test wants to happen, then an effect that can be counted. */
@ApplicationScoped
public class ProbeHandler implements EventHandler {

    private static final Consumer<ReceivedEvent> NOTHING = event -> {
    };
    private static volatile Consumer<ReceivedEvent> first = NOTHING;

    private final AccessLog accessLog;

    ProbeHandler(AccessLog accessLog) {
        this.accessLog = accessLog;
    }

    public static void first(Consumer<ReceivedEvent> whatHappens) {
        first = whatHappens;
    }

    public static void mend() {
        first = NOTHING;
    }

    /** The detail URLs of the facts about a case that had their effect, in that order. */
    public static List<String> effects(UUID caseId) {
        return Rows.accessLog(caseId).stream().map(row -> (String) row.get("resource_type")).toList();
    }

    @Override
    public boolean wants(String type) {
        return EventType.CASE_CLOSED.typeName().equals(type);
    }

    @Override
    public void handle(ReceivedEvent event) {
        first.accept(event);
        accessLog.permitted(Caller.service("probe"),
                Access.of(Access.Action.CREATE, event.as(CaseClosed.class).detailUrl(), event.subject()));
    }
}
