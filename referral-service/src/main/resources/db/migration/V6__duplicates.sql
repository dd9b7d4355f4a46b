-- By what a referral is found again when somebody refers the same person, and which pairs were found.

-- Edition 0: not written yet. The sweep writes the keys of the referrals that are here already.
ALTER TABLE referral
    ADD COLUMN match_nhs_number text,
    ADD COLUMN match_person text,
    ADD COLUMN match_edition integer NOT NULL DEFAULT 0;
CREATE INDEX ix_referral_match_nhs_number ON referral (match_nhs_number) WHERE match_nhs_number IS NOT NULL;
CREATE INDEX ix_referral_match_person ON referral (match_person) WHERE match_person IS NOT NULL;
CREATE INDEX ix_referral_match_edition ON referral (match_edition, id);

-- A duty to visit (s.130B(5)) does not end because the request for it was the second one.
ALTER TABLE referral ADD COLUMN took_over_duty_to_visit boolean NOT NULL DEFAULT false;

CREATE TABLE referral_link (
    id            uuid        PRIMARY KEY,
    referral_id   uuid        NOT NULL CONSTRAINT fk_referral_link_referral REFERENCES referral ON DELETE CASCADE,
    other_id      uuid        NOT NULL CONSTRAINT fk_referral_link_other REFERENCES referral ON DELETE CASCADE,
    on_nhs_number boolean     NOT NULL,
    on_person     boolean     NOT NULL,
    found_at      timestamptz NOT NULL,
    dismissed_at  timestamptz,
    dismissed_by  text,
    CONSTRAINT ck_referral_link_matched CHECK (on_nhs_number OR on_person),
    CONSTRAINT ck_referral_link_dismissed CHECK ((dismissed_at IS NULL) = (dismissed_by IS NULL))
);
CREATE UNIQUE INDEX uq_referral_link_pair ON referral_link (least(referral_id, other_id), greatest(referral_id, other_id));
CREATE INDEX ix_referral_link_referral ON referral_link (referral_id);
CREATE INDEX ix_referral_link_other ON referral_link (other_id);
