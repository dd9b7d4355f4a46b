-- A case ends with its referral, and is taken up again when the referral begins again and is accepted.

-- When the referral ended, as referral-service announced it. Null while it goes on.
ALTER TABLE case_file ADD COLUMN referral_ended_at timestamptz;
