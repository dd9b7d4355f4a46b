-- Class of every column of the kernel's tables: [public] [internal] [personal] [special].

COMMENT ON COLUMN outbox.position IS '[internal] order of writing, in which the relay publishes';
COMMENT ON COLUMN outbox.id IS '[internal] CloudEvents id';
COMMENT ON COLUMN outbox.aggregatetype IS '[internal] topic';
COMMENT ON COLUMN outbox.aggregateid IS '[internal] opaque id of what the message is about; the message key';
COMMENT ON COLUMN outbox.type IS '[internal] CloudEvents type';
COMMENT ON COLUMN outbox.payload IS '[internal] ids and codes; access entries name the acting member of staff';
COMMENT ON COLUMN outbox.occurred_at IS '[internal] when';
COMMENT ON COLUMN outbox.correlation_id IS '[internal] joins what belongs to one request';
COMMENT ON COLUMN outbox.causation_id IS '[internal] the event that led to this one';
COMMENT ON COLUMN outbox.traceparent IS '[internal] W3C trace context';

COMMENT ON COLUMN consumed_event.event_id IS '[internal] CloudEvents id';
COMMENT ON COLUMN consumed_event.source IS '[internal] announcing service';
COMMENT ON COLUMN consumed_event.type IS '[internal] CloudEvents type';
COMMENT ON COLUMN consumed_event.consumed_at IS '[internal] when its effect was committed';

COMMENT ON COLUMN dead_letter.event_id IS '[internal] CloudEvents id';
COMMENT ON COLUMN dead_letter.topic IS '[internal] where it came from';
COMMENT ON COLUMN dead_letter.source IS '[internal] announcing service';
COMMENT ON COLUMN dead_letter.type IS '[internal] CloudEvents type';
COMMENT ON COLUMN dead_letter.subject IS '[internal] opaque id of what it is about';
COMMENT ON COLUMN dead_letter.occurred_at IS '[internal] when the fact happened';
COMMENT ON COLUMN dead_letter.correlation_id IS '[internal] joins what belongs to one request';
COMMENT ON COLUMN dead_letter.payload IS '[internal] ids and codes';
COMMENT ON COLUMN dead_letter.failure IS '[internal] kind of failure, never its message';
COMMENT ON COLUMN dead_letter.kept_at IS '[internal] when it was given up for now';

COMMENT ON COLUMN access_log.id IS '[internal] entry';
COMMENT ON COLUMN access_log.at IS '[internal] when';
COMMENT ON COLUMN access_log.actor_id IS '[personal] member of staff or client who acted; public for somebody without a token';
COMMENT ON COLUMN access_log.actor_roles IS '[internal] as what they acted';
COMMENT ON COLUMN access_log.actor_ods_code IS '[internal] for which organisation';
COMMENT ON COLUMN access_log.action IS '[internal] what was done or tried';
COMMENT ON COLUMN access_log.resource_type IS '[internal] kind of record';
COMMENT ON COLUMN access_log.resource_ids IS '[internal] opaque ids of the records';
COMMENT ON COLUMN access_log.refusal_reason IS '[internal] code, when refused';
COMMENT ON COLUMN access_log.correlation_id IS '[internal] joins what belongs to one request';

COMMENT ON COLUMN idempotent_answer.client_id IS '[personal] member of staff or client who sent the key';
COMMENT ON COLUMN idempotent_answer.path IS '[internal] path of the request';
COMMENT ON COLUMN idempotent_answer.idempotency_key IS '[internal] the key as sent';
COMMENT ON COLUMN idempotent_answer.fingerprint IS '[internal] SHA-256 of the body';
COMMENT ON COLUMN idempotent_answer.resource_id IS '[internal] id of what the request creates';
COMMENT ON COLUMN idempotent_answer.first_seen_at IS '[internal] when the key was seen or, once there is one, its answer was given; forgotten 48 hours later';
COMMENT ON COLUMN idempotent_answer.status IS '[internal] HTTP status of the answer';
COMMENT ON COLUMN idempotent_answer.location IS '[internal] Location of the answer';
COMMENT ON COLUMN idempotent_answer.etag IS '[internal] entity tag of the answer';
COMMENT ON COLUMN idempotent_answer.body IS '[special] the answer itself, which may tell of a legal status';
