-- A new key vouches for every chain from its beginning, also where an earlier one did.

ALTER TABLE checkpoint
    DROP CONSTRAINT uq_checkpoint_stream_position,
    ADD CONSTRAINT uq_checkpoint_stream_position_key_id UNIQUE (stream, position, key_id);
