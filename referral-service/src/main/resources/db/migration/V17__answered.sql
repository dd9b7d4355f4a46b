-- When a coordinator first asked the referrer something or named other help: what an acknowledgement is measured by.

ALTER TABLE referral ADD COLUMN answered_at timestamptz;
UPDATE referral SET answered_at = answers.first_at
FROM (SELECT referral_id, min(at) AS first_at FROM referral_status_change
      WHERE to_status IN ('INFO_REQUESTED', 'SIGNPOSTED') AND from_status <> to_status GROUP BY referral_id) AS answers
WHERE answers.referral_id = referral.id;
