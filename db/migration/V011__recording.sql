-- A file's path or an address of the web; how long it runs is known once it was played.
CREATE TABLE recording (
    id         UUID PRIMARY KEY,
    session_id UUID                        NOT NULL REFERENCES session (id),
    medium     VARCHAR                     NOT NULL,
    title      VARCHAR,
    length_ms  BIGINT,
    revision   BIGINT                      NOT NULL,
    changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    notebook   UUID                        NOT NULL,
    deleted_at TIMESTAMP(6) WITH TIME ZONE
);
CREATE INDEX recording_by_session ON recording (session_id);

-- Entries are named without a reference: an anchor stays when its entry goes, and an entry may move to another
-- conference, whose pack then holds it.
CREATE TABLE anchor (
    id           UUID PRIMARY KEY,
    recording_id UUID                        NOT NULL REFERENCES recording (id),
    entry_id     UUID,
    at           TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    position_ms  BIGINT                      NOT NULL,
    revision     BIGINT                      NOT NULL,
    changed_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    notebook     UUID                        NOT NULL,
    deleted_at   TIMESTAMP(6) WITH TIME ZONE
);
CREATE INDEX anchor_by_recording ON anchor (recording_id);

CREATE TABLE heard (
    id           UUID PRIMARY KEY,
    entry_id     UUID                        NOT NULL,
    recording_id UUID                        NOT NULL REFERENCES recording (id),
    position_ms  BIGINT                      NOT NULL,
    revision     BIGINT                      NOT NULL,
    changed_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    notebook     UUID                        NOT NULL,
    deleted_at   TIMESTAMP(6) WITH TIME ZONE
);
CREATE INDEX heard_by_recording ON heard (recording_id);
