-- Positions are sparse: a row's place in its log, apart from its two instants.
CREATE TABLE entry (
    id           UUID PRIMARY KEY,
    session_id   UUID                        NOT NULL REFERENCES session (id),
    position     BIGINT                      NOT NULL,
    kind         VARCHAR(16)                 NOT NULL,
    text         VARCHAR(1000000)            NOT NULL,
    answer       VARCHAR(1000000),
    indent       INTEGER                     NOT NULL,
    photo_id     UUID REFERENCES photo (id),
    begun_at     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    committed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    visibility   VARCHAR(8)                  NOT NULL,
    revision     BIGINT                      NOT NULL,
    changed_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    notebook     UUID                        NOT NULL,
    deleted_at   TIMESTAMP(6) WITH TIME ZONE
);
CREATE INDEX entry_by_session ON entry (session_id, position);
CREATE INDEX entry_by_photo ON entry (photo_id);
