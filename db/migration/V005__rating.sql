-- All ratings of a session are kept; the latest counts.
CREATE TABLE rating (
    id                UUID PRIMARY KEY,
    session_id        UUID                        NOT NULL REFERENCES session (id),
    light             VARCHAR(8)                  NOT NULL,
    reason            VARCHAR,
    chips             VARCHAR ARRAY               NOT NULL,
    at                TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    visibility        VARCHAR(8)                  NOT NULL,
    reason_visibility VARCHAR(8)                  NOT NULL,
    revision          BIGINT                      NOT NULL,
    changed_at        TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    notebook          UUID                        NOT NULL,
    deleted_at        TIMESTAMP(6) WITH TIME ZONE
);
CREATE INDEX rating_by_session ON rating (session_id, at);
