-- Programme times are local to the conference's zone; what was logged is kept as instants.
CREATE TABLE conference (
    id           UUID PRIMARY KEY,
    name         VARCHAR NOT NULL,
    zone         VARCHAR NOT NULL,
    venue        VARCHAR,
    city         VARCHAR,
    url          VARCHAR,
    starts       DATE,
    ends         DATE,
    green_word   VARCHAR,
    yellow_word  VARCHAR,
    red_word     VARCHAR,
    disclaimer   VARCHAR,
    revision     BIGINT                      NOT NULL,
    changed_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    notebook     UUID                        NOT NULL,
    deleted_at   TIMESTAMP(6) WITH TIME ZONE
);

CREATE TABLE track (
    id            UUID PRIMARY KEY,
    conference_id UUID    NOT NULL REFERENCES conference (id),
    name          VARCHAR NOT NULL,
    color         VARCHAR,
    host          VARCHAR,
    revision      BIGINT                      NOT NULL,
    changed_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    notebook      UUID                        NOT NULL,
    deleted_at    TIMESTAMP(6) WITH TIME ZONE
);

CREATE TABLE speaker (
    id            UUID PRIMARY KEY,
    conference_id UUID    NOT NULL REFERENCES conference (id),
    name          VARCHAR NOT NULL,
    affiliation   VARCHAR,
    role          VARCHAR,
    bio           VARCHAR,
    url           VARCHAR,
    revision      BIGINT                      NOT NULL,
    changed_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    notebook      UUID                        NOT NULL,
    deleted_at    TIMESTAMP(6) WITH TIME ZONE
);

CREATE TABLE session (
    id            UUID PRIMARY KEY,
    conference_id UUID         NOT NULL REFERENCES conference (id),
    track_id      UUID REFERENCES track (id),
    kind          VARCHAR(16)  NOT NULL,
    title         VARCHAR      NOT NULL,
    abstract      VARCHAR,
    room          VARCHAR,
    programme_day DATE         NOT NULL,
    starts        TIMESTAMP(6) NOT NULL,
    ends          TIMESTAMP(6),
    language      VARCHAR(16),
    recorded      VARCHAR(8)   NOT NULL,
    video_url     VARCHAR,
    slides_url    VARCHAR,
    visibility    VARCHAR(8)   NOT NULL,
    source        VARCHAR,
    source_id     VARCHAR,
    revision      BIGINT                      NOT NULL,
    changed_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    notebook      UUID                        NOT NULL,
    deleted_at    TIMESTAMP(6) WITH TIME ZONE
);
CREATE INDEX session_by_day ON session (conference_id, programme_day, starts);

CREATE TABLE session_speaker (
    session_id UUID    NOT NULL REFERENCES session (id),
    speaker_id UUID    NOT NULL REFERENCES speaker (id),
    position   INTEGER NOT NULL,
    PRIMARY KEY (session_id, position)
);

-- The attendee's side of a session before it runs. Alternatives are values without a life of their own: JSON.
CREATE TABLE plan (
    id           UUID PRIMARY KEY,
    session_id   UUID    NOT NULL REFERENCES session (id),
    interest     INTEGER NOT NULL,
    reason       VARCHAR,
    expectation  VARCHAR,
    alternatives CHARACTER LARGE OBJECT NOT NULL,
    revision     BIGINT                      NOT NULL,
    changed_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    notebook     UUID                        NOT NULL,
    deleted_at   TIMESTAMP(6) WITH TIME ZONE
);
CREATE INDEX plan_by_session ON plan (session_id);

CREATE TABLE attendance (
    id         UUID PRIMARY KEY,
    session_id UUID                        NOT NULL REFERENCES session (id),
    state      VARCHAR(16)                 NOT NULL,
    at         TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    revision   BIGINT                      NOT NULL,
    changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    notebook   UUID                        NOT NULL,
    deleted_at TIMESTAMP(6) WITH TIME ZONE
);
CREATE INDEX attendance_by_session ON attendance (session_id, at);
