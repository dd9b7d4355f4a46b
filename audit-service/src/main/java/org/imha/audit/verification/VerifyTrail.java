package org.imha.audit.verification;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.audit.model.ChainLink;
import org.imha.audit.model.ChainWalk.Stride;
import org.imha.audit.model.Chains;
import org.imha.audit.verification.TrailVerdict.StreamVerdict;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Checks every chain from its first entry to its end, now. Stride by stride, as one transaction would grow too long. */
@ApplicationScoped
public class VerifyTrail {

    private final Chains chains;
    private final Inspection inspection;
    private final IntegrityAlarm alarm;
    private final AccessLog accessLog;

    VerifyTrail(Chains chains, Inspection inspection, IntegrityAlarm alarm, AccessLog accessLog) {
        this.chains = chains;
        this.inspection = inspection;
        this.alarm = alarm;
        this.accessLog = accessLog;
    }

    public TrailVerdict verify(Caller caller) {
        QuarkusTransaction.requiringNew()
                .run(() -> accessLog.permitted(caller, Access.of(Access.Action.VERIFY, "audit-trail")));
        return new TrailVerdict(chains.streams().stream().map(this::verify).toList());
    }

    private StreamVerdict verify(String stream) {
        Stride stride = inspection.stride(stream, ChainLink.GENESIS);
        while (!stride.isAtEnd()) {
            stride = inspection.stride(stream, stride.reached());
        }
        alarm.found(stream, stride.brokenAt());
        return StreamVerdict.of(stream, stride);
    }
}
