package org.imha.referral.bulk;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.identity.Caller;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.web.Correlation;
import org.imha.referral.bulk.ReferralImport.Sending;
import org.imha.referral.bulk.list.ListFormat;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Keeps the rows of a file as they arrive. Until all of them are here, and the import is started, nothing is done with them.
 */
@ApplicationScoped
class ReceiveList {

    private final ReferralImports imports;
    private final ImportRows rows;
    private final ImportConfig config;
    private final Clock clock;

    ReceiveList(ReferralImports imports, ImportRows rows, ImportConfig config, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.config = config;
        this.clock = clock;
    }

    /** @throws ApiProblem when the file cannot be read as a whole; nothing of it is kept */
    ReceivedList receive(ListFormat format, InputStream body, Caller caller) {
        UUID id = VersionedEntity.newId();
        Sending sending = new Sending(caller, clock.instant(), Correlation.currentId());
        QuarkusTransaction.requiringNew().run(() -> imports.persist(ReferralImport.arriving(id, format, sending)));
        try {
            return receive(id, format, body);
        } catch (UncheckedIOException brokenOff) {
            discardUnlessStarted(id);
            throw new ApiProblem(CommonProblem.BODY_NOT_READABLE, "The body ended too early. Nothing of it was taken.");
        } catch (RuntimeException refused) {
            discardUnlessStarted(id);
            throw refused;
        }
    }

    void discardUnlessStarted(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> imports.discardUnlessStarted(id));
    }

    private ReceivedList receive(UUID id, ListFormat format, InputStream body) {
        MessageDigest digest = sha256();
        int received = RowBatches.of(format.rows(new DigestInputStream(body, digest)), config.mostRows(),
                batch -> QuarkusTransaction.requiringNew().run(() -> rows.add(id, batch)));
        return new ReceivedList(id, received, new ReceivedList.File(format, HexFormat.of().formatHex(digest.digest())));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
