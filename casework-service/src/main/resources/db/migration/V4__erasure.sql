-- What hangs on a case is erased with it.
ALTER TABLE status_change DROP CONSTRAINT fk_status_change_case_id,
    ADD CONSTRAINT fk_status_change_case_id FOREIGN KEY (case_id) REFERENCES case_file ON DELETE CASCADE;
ALTER TABLE allocation DROP CONSTRAINT fk_allocation_case_id,
    ADD CONSTRAINT fk_allocation_case_id FOREIGN KEY (case_id) REFERENCES case_file ON DELETE CASCADE;
ALTER TABLE visit_attempt DROP CONSTRAINT fk_visit_attempt_case_id,
    ADD CONSTRAINT fk_visit_attempt_case_id FOREIGN KEY (case_id) REFERENCES case_file ON DELETE CASCADE;
