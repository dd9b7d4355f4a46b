-- Who has the case, and how to reach them at work: beside "Allocated" the referrer may know it. What was allocated before has
-- none until the case is handed over.

ALTER TABLE referral
    ADD COLUMN advocate_name text,
    ADD COLUMN advocate_phone text,
    ADD COLUMN advocate_email text,
    ADD CONSTRAINT ck_referral_advocate CHECK (advocate_name IS NOT NULL OR num_nonnulls(advocate_phone, advocate_email) = 0);
