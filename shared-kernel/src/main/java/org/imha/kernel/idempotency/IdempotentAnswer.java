package org.imha.kernel.idempotency;

import java.io.Serializable;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.imha.kernel.accesslog.Access;

/**
 * A key, bound at first sight to a request and to the id of what it will create; later to the answer.
 * The id is fixed before the work begins, so that a repetition after a crash asks other services about the same thing.
 */
@Entity
@Table(name = "idempotent_answer")
class IdempotentAnswer {

    private static final Pattern PLACE = Pattern.compile(".*/([^/]+?)s?/([0-9a-f-]{36})(/.*)?");

    /** One client's key on one path. */
    @Embeddable
    record Key(@Column(name = "client_id") String clientId, String path,
            @Column(name = "idempotency_key") String idempotencyKey) implements Serializable {
    }

    @EmbeddedId
    private Key key;
    private String fingerprint;
    @Column(name = "resource_id")
    private UUID resourceId;
    /** When the key was first seen; once there is an answer, when that was given. */
    @Column(name = "first_seen_at")
    private Instant keptSince;
    private Integer status;
    private String location;
    private String etag;
    private String body;

    protected IdempotentAnswer() {
    }

    UUID resourceId() {
        return resourceId;
    }

    boolean isFor(String otherFingerprint) {
        return Objects.equals(fingerprint, otherFingerprint);
    }

    boolean isBoundLike(IdempotentAnswer other) {
        return isFor(other.fingerprint) && resourceId.equals(other.resourceId);
    }

    boolean isAnswered() {
        return status != null;
    }

    void answer(Response response, String renderedBody, Instant now) {
        this.keptSince = now;
        this.status = response.getStatus();
        this.location = response.getLocation() == null ? null : response.getLocation().toString();
        this.etag = response.getEntityTag() == null ? null : response.getEntityTag().getValue();
        this.body = renderedBody;
    }

    /** What a replay shows, named after its place: {@code /v1/records-grants/{id}} is a {@code records-grant}. */
    Access shown() {
        Matcher place = PLACE.matcher(Objects.requireNonNullElse(location, ""));
        return place.matches() ? Access.of(Access.Action.READ, place.group(1), UUID.fromString(place.group(2)))
                : Access.of(Access.Action.READ, "idempotent-answer", resourceId);
    }

    Response replay() {
        Response.ResponseBuilder answer = Response.status(status).type(MediaType.APPLICATION_JSON).entity(body)
                .header("Idempotency-Replayed", "true");
        if (location != null) {
            answer.location(URI.create(location));
        }
        if (etag != null) {
            answer.tag(new EntityTag(etag));
        }
        return answer.build();
    }
}
