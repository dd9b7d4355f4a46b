package org.imha.audit.recording;

import org.imha.audit.model.CanonicalJson;
import org.imha.audit.model.Testimony.Origin;
import org.imha.kernel.inbox.ReceivedEvent;

/** What facts and accesses have in common. */
final class Received {

    private Received() {
    }

    /** The topic, which the broker grants to one service, says who told us; what an event claims about itself does not. */
    static Origin origin(ReceivedEvent event) {
        String stream = event.topic().substring(0, event.topic().indexOf('.'));
        return new Origin(event.id(), stream, event.correlationId(), CanonicalJson.of(event.payload()));
    }
}
