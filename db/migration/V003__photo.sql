-- An original is a file as it came; its id is made from its SHA-256, so every notebook gives it the same one.
CREATE TABLE original (
    id         UUID PRIMARY KEY,
    sha256     VARCHAR(64) NOT NULL UNIQUE,
    bytes      BIGINT      NOT NULL,
    format     VARCHAR(8)  NOT NULL,
    file_name  VARCHAR     NOT NULL,
    width      INTEGER     NOT NULL,
    height     INTEGER     NOT NULL,
    turn       INTEGER     NOT NULL,
    mirrored   BOOLEAN     NOT NULL,
    decodable  BOOLEAN     NOT NULL,
    revision   BIGINT                      NOT NULL,
    changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    notebook   UUID                        NOT NULL,
    deleted_at TIMESTAMP(6) WITH TIME ZONE
);

CREATE TABLE photo (
    id            UUID PRIMARY KEY,
    conference_id UUID                        NOT NULL REFERENCES conference (id),
    original_id   UUID                        NOT NULL REFERENCES original (id),
    taken_at      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    device        VARCHAR,
    caption       VARCHAR,
    alt           VARCHAR,
    visibility    VARCHAR(8)                  NOT NULL,
    revision      BIGINT                      NOT NULL,
    changed_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    notebook      UUID                        NOT NULL,
    deleted_at    TIMESTAMP(6) WITH TIME ZONE
);
CREATE INDEX photo_by_conference ON photo (conference_id, taken_at);
