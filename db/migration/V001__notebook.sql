-- The notebook itself, one row, and the former contents of every kind of row.
CREATE TABLE notebook (
    id              UUID PRIMARY KEY,
    last_sequence   BIGINT                      NOT NULL,
    last_changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

CREATE TABLE revision (
    kind       VARCHAR(32)                 NOT NULL,
    row_id     UUID                        NOT NULL,
    revision   BIGINT                      NOT NULL,
    changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    notebook   UUID                        NOT NULL,
    deleted_at TIMESTAMP(6) WITH TIME ZONE,
    content    CHARACTER LARGE OBJECT      NOT NULL,
    PRIMARY KEY (kind, row_id, changed_at, revision, notebook)
);
