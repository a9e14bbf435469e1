-- Whether a session still takes place, its page, and what the programme last said of it.
ALTER TABLE session ADD COLUMN status VARCHAR(16) DEFAULT 'PLANNED' NOT NULL;
ALTER TABLE session ADD COLUMN url VARCHAR;
ALTER TABLE session ADD COLUMN source_said VARCHAR;
