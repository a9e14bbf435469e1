package dev.hushnote.schedule.format;

import dev.hushnote.conference.Recording;
import dev.hushnote.conference.SessionKind;
import dev.hushnote.schedule.published.PublishedTime;
import dev.hushnote.schedule.published.Standing;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A session as it stands in a file, while it is being read. Everything may be missing. Not thread-safe.
public final class RawSession {

    private @Nullable String id;
    private @Nullable String title;
    private @Nullable SessionKind kind;
    private @Nullable PublishedTime starts;
    private @Nullable PublishedTime ends;
    private @Nullable Duration lasts;
    private @Nullable LocalDate day;
    private @Nullable String room;
    private @Nullable String track;
    private @Nullable String description;
    private @Nullable String language;
    private @Nullable URI url;
    private Standing standing = Standing.LISTED;
    private Recording recording = Recording.UNKNOWN;
    private final List<RawSpeaker> speakers = new ArrayList<>();

    /// What the programme calls it; null when it does not.
    public RawSession id(@Nullable String value) {
        id = value;
        return this;
    }

    @Nullable
    String id() {
        return id;
    }

    /// As it stands.
    public RawSession title(@Nullable String value) {
        title = value;
        return this;
    }

    @Nullable
    String title() {
        return title;
    }

    /// Only where the programme says so; else the title and the speakers decide.
    public RawSession kind(@Nullable SessionKind value) {
        kind = value;
        return this;
    }

    @Nullable
    SessionKind kind() {
        return kind;
    }

    /// Null while it has no time.
    public RawSession starts(@Nullable PublishedTime value) {
        starts = value;
        return this;
    }

    @Nullable
    PublishedTime starts() {
        return starts;
    }

    /// As it stands, even before the start; null when only a length or nothing is given.
    public RawSession ends(@Nullable PublishedTime value) {
        ends = value;
        return this;
    }

    @Nullable
    PublishedTime ends() {
        return ends;
    }

    /// Its length, where the programme gives one.
    public RawSession lasts(@Nullable Duration value) {
        lasts = value;
        return this;
    }

    @Nullable
    Duration lasts() {
        return lasts;
    }

    /// The day it is listed under.
    public RawSession day(@Nullable LocalDate value) {
        day = value;
        return this;
    }

    @Nullable
    LocalDate day() {
        return day;
    }

    /// As it stands.
    public RawSession room(@Nullable String value) {
        room = value;
        return this;
    }

    @Nullable
    String room() {
        return room;
    }

    /// The track's name.
    public RawSession track(@Nullable String value) {
        track = value;
        return this;
    }

    @Nullable
    String track() {
        return track;
    }

    /// The abstract: HTML, Markdown or plain text.
    public RawSession description(@Nullable String value) {
        description = value;
        return this;
    }

    @Nullable
    String description() {
        return description;
    }

    /// Language tag or what stands for one.
    public RawSession language(@Nullable String value) {
        language = value;
        return this;
    }

    @Nullable
    String language() {
        return language;
    }

    /// Its page.
    public RawSession url(@Nullable URI value) {
        url = value;
        return this;
    }

    @Nullable
    URI url() {
        return url;
    }

    /// Listed unless said otherwise.
    public RawSession standing(Standing value) {
        standing = value;
        return this;
    }

    Standing standing() {
        return standing;
    }

    public RawSession recording(Recording value) {
        recording = value;
        return this;
    }

    Recording recording() {
        return recording;
    }

    public RawSession speaker(RawSpeaker value) {
        speakers.add(value);
        return this;
    }

    List<RawSpeaker> speakers() {
        return List.copyOf(speakers);
    }
}
