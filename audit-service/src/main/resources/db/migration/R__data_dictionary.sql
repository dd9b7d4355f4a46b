-- Class of every column: [public] [internal] [personal] [special].

COMMENT ON COLUMN audit_entry.id IS '[internal] the sender''s event id';
COMMENT ON COLUMN audit_entry.stream IS '[internal] the service that told us';
COMMENT ON COLUMN audit_entry.position IS '[internal] place in the chain of the stream: 1, 2, 3 without gaps';
COMMENT ON COLUMN audit_entry.occurred_at IS '[internal] when it happened, as the sender says';
COMMENT ON COLUMN audit_entry.recorded_at IS '[internal] when it entered the trail';
COMMENT ON COLUMN audit_entry.kind IS '[internal] a published fact or an access to a record';
COMMENT ON COLUMN audit_entry.type IS '[internal] CloudEvents type';
COMMENT ON COLUMN audit_entry.action IS '[internal] what was done or tried; accesses only';
COMMENT ON COLUMN audit_entry.actor_id IS '[personal] member of staff or client who acted; accesses only';
COMMENT ON COLUMN audit_entry.actor_roles IS '[internal] as what they acted';
COMMENT ON COLUMN audit_entry.actor_ods_code IS '[internal] for which organisation';
COMMENT ON COLUMN audit_entry.resource_type IS '[internal] kind of record';
COMMENT ON COLUMN audit_entry.resource_ids IS '[internal] opaque ids of everything concerned';
COMMENT ON COLUMN audit_entry.refusal_reason IS '[internal] code, when access was refused';
COMMENT ON COLUMN audit_entry.correlation_id IS '[internal] joins what belongs to one request';
COMMENT ON COLUMN audit_entry.payload IS '[personal] ids and codes as received; accesses name the acting member of staff';
COMMENT ON COLUMN audit_entry.previous_hash IS '[internal] hash of the entry before';
COMMENT ON COLUMN audit_entry.hash IS '[internal] SHA-256 over all other columns';

COMMENT ON COLUMN chain_head.stream IS '[internal] the service that told us';
COMMENT ON COLUMN chain_head.position IS '[internal] position of the last entry';
COMMENT ON COLUMN chain_head.hash IS '[internal] hash of the last entry';

COMMENT ON COLUMN checkpoint.id IS '[internal] checkpoint';
COMMENT ON COLUMN checkpoint.stream IS '[internal] whose chain is vouched for';
COMMENT ON COLUMN checkpoint.position IS '[internal] up to which entry';
COMMENT ON COLUMN checkpoint.hash IS '[internal] hash of that entry';
COMMENT ON COLUMN checkpoint.signed_at IS '[internal] when';
COMMENT ON COLUMN checkpoint.key_id IS '[internal] fingerprint of the key that signed';
COMMENT ON COLUMN checkpoint.signature IS '[internal] Ed25519 signature, base64';

COMMENT ON COLUMN trail_check.stream IS '[internal] whose chain is being walked';
COMMENT ON COLUMN trail_check.position IS '[internal] how far the present walk has come';
COMMENT ON COLUMN trail_check.hash IS '[internal] hash found there';
COMMENT ON COLUMN trail_check.checked_at IS '[internal] when it last moved';
COMMENT ON COLUMN trail_check.broken_at IS '[internal] position of the break that was found and raised; null while intact';
