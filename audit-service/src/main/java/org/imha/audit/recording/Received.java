package org.imha.audit.recording;

import org.imha.audit.model.CanonicalJson;
import org.imha.audit.model.Testimony.Origin;
import org.imha.kernel.inbox.ReceivedEvent;

/** What facts and accesses have in common. */
final class Received {

    private Received() {
    }

    /**
     * The topic says who told us, what an event claims about itself does not. That is as true as the broker's access rules
     * make it: deploy/kafka/README.md.
     */
    static Origin origin(ReceivedEvent event) {
        String stream = event.topic().substring(0, event.topic().indexOf('.'));
        return new Origin(event.id(), stream, event.correlationId(), CanonicalJson.of(event.payload()));
    }
}
