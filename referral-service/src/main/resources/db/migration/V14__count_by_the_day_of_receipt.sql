-- Statistics are of what was received in a period.

CREATE INDEX ix_referral_worklist_received_at ON referral_worklist (received_at);
