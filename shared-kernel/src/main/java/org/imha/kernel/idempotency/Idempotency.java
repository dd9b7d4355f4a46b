package org.imha.kernel.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.core.Response;

import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Gives the same key and body the same answer. The effect and its answer commit together; who races waits on the key's
 * row and replays. A refusal stores no answer, so it is simply worked out again, and a corrected body may take its key.
 */
@ApplicationScoped
public class Idempotency {

    /** A key without an answer has had no effect yet, so another body may still take it over. */
    private static final String BIND = """
            INSERT INTO idempotent_answer AS known (client_id, path, idempotency_key, fingerprint, resource_id, first_seen_at)
            VALUES (:client, :path, :key, :fingerprint, :id, :now)
            ON CONFLICT (client_id, path, idempotency_key) DO UPDATE
            SET fingerprint = excluded.fingerprint, resource_id = excluded.resource_id
            WHERE known.status IS NULL AND known.fingerprint <> excluded.fingerprint""";

    private final EntityManager entityManager;
    private final CurrentCaller caller;
    private final AccessLog accessLog;
    private final ObjectWriter json;
    private final ObjectWriter inOneOrder;
    private final Clock clock;

    Idempotency(EntityManager entityManager, CurrentCaller caller, AccessLog accessLog, ObjectMapper json, Clock clock) {
        this.entityManager = entityManager;
        this.caller = caller;
        this.accessLog = accessLog;
        this.json = json.writer();
        this.inOneOrder = json.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        this.clock = clock;
    }

    /** @param effect makes the resource under the id given, inside the transaction that stores the answer */
    public Response answer(IdempotentRequest request, Object body, Function<UUID, Response> effect) {
        return answer(request, body, id -> null, (id, nothing) -> effect.apply(id));
    }

    /** @param prepare what must happen outside the transaction, such as asking another service */
    public <P> Response answer(IdempotentRequest request, Object body, Function<UUID, P> prepare,
            BiFunction<UUID, P, Response> effect) {
        if (request.validateOnly()) {
            return tryOut(prepare, effect);
        }
        IdempotentAnswer.Key key = new IdempotentAnswer.Key(caller.get().id(), request.path(), request.key());
        String fingerprint = fingerprint(body);
        IdempotentAnswer bound = QuarkusTransaction.requiringNew().call(() -> bind(key, fingerprint));
        if (!bound.isFor(fingerprint)) {
            throw reused();
        }
        if (bound.isAnswered()) {
            return QuarkusTransaction.requiringNew().call(() -> replay(bound));
        }
        P prepared = prepare.apply(bound.resourceId());
        return QuarkusTransaction.requiringNew().call(() -> answerOnce(key, bound, id -> effect.apply(id, prepared)));
    }

    private IdempotentAnswer bind(IdempotentAnswer.Key key, String fingerprint) {
        entityManager.createNativeQuery(BIND)
                .setParameter("client", key.clientId()).setParameter("path", key.path())
                .setParameter("key", key.idempotencyKey()).setParameter("fingerprint", fingerprint)
                .setParameter("id", VersionedEntity.newId()).setParameter("now", clock.instant()).executeUpdate();
        return entityManager.find(IdempotentAnswer.class, key);
    }

    private Response answerOnce(IdempotentAnswer.Key key, IdempotentAnswer bound, Function<UUID, Response> effect) {
        IdempotentAnswer mine = entityManager.find(IdempotentAnswer.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (!mine.isBoundLike(bound)) {
            throw reused();
        }
        if (mine.isAnswered()) {
            return replay(mine);
        }
        Response response = effect.apply(mine.resourceId());
        mine.answer(response, write(json, response.getEntity()), clock.instant());
        return response;
    }

    /** Shows again what it tells of, which is on record like any other reading. */
    private Response replay(IdempotentAnswer known) {
        accessLog.permitted(caller.get(), known.shown());
        return known.replay();
    }

    /** The same path to its end, constraints of the database included, and then nothing of it is kept. */
    private <P> Response tryOut(Function<UUID, P> prepare, BiFunction<UUID, P, Response> effect) {
        UUID id = VersionedEntity.newId();
        P prepared = prepare.apply(id);
        QuarkusTransaction.begin();
        try {
            Response response = effect.apply(id, prepared);
            entityManager.flush();
            return Response.ok(response.getEntity()).build();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private String fingerprint(Object body) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(write(inOneOrder, body).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    private static String write(ObjectWriter json, Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(value.getClass().getSimpleName() + " cannot be written as JSON", e);
        }
    }

    private static ApiProblem reused() {
        return new ApiProblem(CommonProblem.IDEMPOTENCY_KEY_REUSED, "Take a fresh key for another request.");
    }
}
