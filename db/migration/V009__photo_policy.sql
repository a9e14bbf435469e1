-- Whether photos may be taken in a session, or of a speaker.
ALTER TABLE session ADD COLUMN photo_policy VARCHAR(16) DEFAULT 'ALLOWED' NOT NULL;
ALTER TABLE speaker ADD COLUMN photo_policy VARCHAR(16) DEFAULT 'ALLOWED' NOT NULL;
