-- Concerns are told of in words that ask for most, and which are told of is for few eyes.

ALTER TABLE notification
    ADD COLUMN for_few_eyes boolean NOT NULL DEFAULT false,
    DROP CONSTRAINT ck_notification_template,
    ADD CONSTRAINT ck_notification_template CHECK (template IN
        ('NEW_ITEM', 'DECISION_NEEDED', 'INFORMATION_NEEDED', 'ITEM_WAITING', 'ITEM_ASSIGNED', 'ITEM_CHANGED', 'ITEM_DUE',
         'ITEM_OVERDUE', 'ITEM_URGENT'));
