package org.imha.audit.checkpoint;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.audit.model.checkpoint.Checkpoint;
import org.imha.audit.model.checkpoint.Checkpoints;
import org.imha.audit.model.checkpoint.Signing;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;

/** Hands an auditor the last checkpoint of each stream. */
@ApplicationScoped
public class ReadCheckpoints {

    private final Checkpoints checkpoints;
    private final Signing signing;
    private final AccessLog accessLog;

    ReadCheckpoints(Checkpoints checkpoints, Signing signing, AccessLog accessLog) {
        this.checkpoints = checkpoints;
        this.signing = signing;
        this.accessLog = accessLog;
    }

    @Transactional
    public CheckpointList read(Caller caller) {
        List<Checkpoint> latest = checkpoints.latest();
        accessLog.permitted(caller, Access.list("audit-checkpoint", latest.stream().map(Checkpoint::id).toList()));
        return CheckpointList.from(latest, signing.key());
    }
}
