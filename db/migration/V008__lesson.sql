-- What the attendee learned from a conference as a whole.
CREATE TABLE lesson (
    id            UUID PRIMARY KEY,
    conference_id UUID                        NOT NULL REFERENCES conference (id),
    text          VARCHAR(1000000)            NOT NULL,
    at            TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    revision      BIGINT                      NOT NULL,
    changed_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    notebook      UUID                        NOT NULL,
    deleted_at    TIMESTAMP(6) WITH TIME ZONE
);
