-- A case that is taken up again is nobody's until somebody gets it.

ALTER TABLE case_advocate ALTER COLUMN advocate_id DROP NOT NULL;
