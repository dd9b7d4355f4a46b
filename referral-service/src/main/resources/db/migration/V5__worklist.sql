-- What worklists and searches read: one narrow row per referral, written with it. Rows of referrals that are older than this
-- table are added by the worklist's own sweep when the service starts.

ALTER TABLE referral ADD COLUMN begun_again_at timestamptz;

CREATE TABLE referral_worklist (
    id            uuid        PRIMARY KEY CONSTRAINT fk_referral_worklist_referral REFERENCES referral ON DELETE CASCADE,
    reference     text        NOT NULL,
    status        text        NOT NULL,
    received_at   timestamptz NOT NULL,
    display_name  text,
    words         text        NOT NULL,
    nhs_number    text,
    hospital_code text,
    hospital_name text,
    ward          text,
    section_group text        NOT NULL,
    urgency       text,
    sort_at       timestamptz NOT NULL,
    waiting_since timestamptz,
    referrer_kind text        NOT NULL,
    organisation  text,
    refresh_at    timestamptz,
    -- The words are made by the service and are taken as they are: no text search configuration has a say.
    word_index    tsvector    NOT NULL GENERATED ALWAYS AS (array_to_tsvector(string_to_array(words, ' '))) STORED
) WITH (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);

-- Every filter is a walk along one index in the order of the list. What is over stands at 9999 and so behind what is open.
-- What is included is compared on the way, without a look at the table, where filters are used together.
CREATE INDEX ix_referral_worklist_sort_at ON referral_worklist (sort_at, id);
CREATE INDEX ix_referral_worklist_status ON referral_worklist (status, sort_at, id) INCLUDE (section_group, referrer_kind);
CREATE INDEX ix_referral_worklist_section_group ON referral_worklist (section_group, sort_at, id)
    INCLUDE (status, referrer_kind);
CREATE INDEX ix_referral_worklist_referrer_kind ON referral_worklist (referrer_kind, sort_at, id)
    INCLUDE (status, section_group);
CREATE INDEX ix_referral_worklist_hospital_code ON referral_worklist (hospital_code, sort_at, id)
    INCLUDE (status, section_group, referrer_kind);
CREATE INDEX ix_referral_worklist_organisation ON referral_worklist (organisation, sort_at, id)
    INCLUDE (status, section_group, referrer_kind);
CREATE INDEX ix_referral_worklist_ward ON referral_worklist (lower(ward), sort_at, id);
CREATE INDEX ix_referral_worklist_urgency ON referral_worklist (urgency, sort_at, id) WHERE urgency IS NOT NULL;
CREATE INDEX ix_referral_worklist_nhs_number ON referral_worklist (nhs_number, sort_at, id) WHERE nhs_number IS NOT NULL;
CREATE INDEX ix_referral_worklist_waiting_since ON referral_worklist (waiting_since) WHERE waiting_since IS NOT NULL;
CREATE INDEX ix_referral_worklist_refresh_at ON referral_worklist (refresh_at) WHERE refresh_at IS NOT NULL;

-- Any of these filters together, among what is open: what is urgent and which section it is depend on each other, for example.
CREATE INDEX ix_referral_worklist_open ON referral_worklist (sort_at, id)
    INCLUDE (status, hospital_code, section_group, urgency, referrer_kind, organisation, waiting_since)
    WHERE sort_at < '9999-01-01T00:00:00Z';

-- Read far more often than written: no list of pending entries that a search would have to go through as well.
CREATE INDEX ix_referral_worklist_word_index ON referral_worklist USING gin (word_index) WITH (fastupdate = off);
CREATE INDEX ix_referral_worklist_word_index_open ON referral_worklist USING gin (word_index) WITH (fastupdate = off)
    WHERE sort_at < '9999-01-01T00:00:00Z';
