-- What hangs on a notification is erased with it; and all that names one referral or case is found.
ALTER TABLE notification_status_change DROP CONSTRAINT fk_notification_status_change_notification,
    ADD CONSTRAINT fk_notification_status_change_notification FOREIGN KEY (notification_id) REFERENCES notification ON DELETE CASCADE;
CREATE INDEX ix_notification_related_ids ON notification USING gin (related_ids);
