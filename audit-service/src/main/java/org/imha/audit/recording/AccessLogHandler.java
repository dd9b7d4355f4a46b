package org.imha.audit.recording;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.audit.model.AuditTrail;
import org.imha.audit.model.EntryKind;
import org.imha.audit.model.Testimony;
import org.imha.audit.model.Testimony.Act;
import org.imha.audit.model.Testimony.Actor;
import org.imha.kernel.accesslog.AccessRecorded;
import org.imha.kernel.inbox.EventHandler;
import org.imha.kernel.inbox.ReceivedEvent;

/** Keeps every line of every service's access log. */
@ApplicationScoped
public class AccessLogHandler implements EventHandler {

    private final AuditTrail trail;

    AccessLogHandler(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public boolean wants(String type) {
        return type.equals(AccessRecorded.TYPE);
    }

    @Override
    public void handle(ReceivedEvent event) {
        AccessRecorded access = event.as(AccessRecorded.class);
        Instant at = access.at().truncatedTo(ChronoUnit.MICROS);
        Act act = new Act(event.type(), access.action(), access.resourceType(), access.resourceIds(), access.refusalReason());
        Actor actor = new Actor(access.actorId(), access.actorRoles(), access.actorOdsCode());
        trail.append(new Testimony(Received.origin(event), EntryKind.ACCESS, at, act, actor));
    }
}
