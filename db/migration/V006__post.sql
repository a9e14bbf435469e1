-- A post remembers what was generated last, so that a later export knows its own files from the blogger's.
CREATE TABLE post (
    id            UUID PRIMARY KEY,
    conference_id UUID    NOT NULL REFERENCES conference (id),
    scope         VARCHAR NOT NULL,
    profile       VARCHAR NOT NULL,
    target        VARCHAR NOT NULL,
    slug          VARCHAR NOT NULL,
    dated         TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    files         CHARACTER LARGE OBJECT      NOT NULL,
    revision      BIGINT                      NOT NULL,
    changed_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    notebook      UUID                        NOT NULL,
    deleted_at    TIMESTAMP(6) WITH TIME ZONE
);
