package dev.hushnote.blog.ui;

import dev.hushnote.blog.ComposedPost;
import dev.hushnote.blog.ExportRequest;
import dev.hushnote.blog.OutlineRow;
import dev.hushnote.blog.Post;
import dev.hushnote.blog.PostRequest;
import dev.hushnote.blog.PostScope;
import dev.hushnote.blog.Profile;
import dev.hushnote.change.Change;
import dev.hushnote.change.RowChange;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Visibility;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.desktop.Notice;
import dev.hushnote.desktop.Shell;
import dev.hushnote.photo.Original;
import dev.hushnote.text.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What post is in view and how it reads; kept up with what is stored while the place is in front. To be used on the
/// window's thread.
public final class BlogViewModel {

    private final Shell shell;
    private final ConferenceInView inView;
    private final BlogServices services;
    private final PostForm form = new PostForm();
    private final ObjectProperty<@Nullable PostScope> scope = new SimpleObjectProperty<>();
    private final ObjectProperty<Profile> profile;
    private final KeptPost kept;
    private final BooleanProperty active = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Reading> reading = new ReadOnlyObjectWrapper<>(Reading.NOTHING);
    private final LatestRead<Reading> reads;
    private final ExportModel exports;
    private final BooleanProperty filesShown = new SimpleBooleanProperty();
    private @Nullable UUID shownConference;

    public BlogViewModel(Shell shell, ConferenceInView inView, BlogServices services) {
        this.shell = shell;
        this.inView = inView;
        this.services = services;
        this.profile = new SimpleObjectProperty<>(services.profiles().getFirst());
        this.kept = new KeptPost(services.settings(), form, profile, services.profiles());
        this.reads = new LatestRead<>(shell.work(), shell.notices(), this::take);
        this.exports = new ExportModel(shell.work(), shell.notices(), services.exporter());
        inView.overviewProperty().subscribe(_ -> conferenceChanged());
        inView.dayProperty().subscribe(this::show);
        scope.addListener((_, before, now) -> turned(before, now));
        profile.addListener((_, _, _) -> edited());
        form.observe(this::edited);
        filesShown.subscribe(this::look);
        active.subscribe(this::activated);
        shell.texts().messagesProperty().addListener((_, _, _) -> refresh());
        shell.feed().observe(this::changed);
    }

    PostForm form() {
        return form;
    }

    List<Profile> profiles() {
        return services.profiles();
    }

    ObjectProperty<@Nullable PostScope> scopeProperty() {
        return scope;
    }

    ObjectProperty<Profile> profileProperty() {
        return profile;
    }

    /// Whether somebody looks; while nobody does, nothing is read.
    BooleanProperty activeProperty() {
        return active;
    }

    ReadOnlyObjectProperty<Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ExportModel exports() {
        return exports;
    }

    /// Whether the files that would be written are in view; only then are they looked at.
    BooleanProperty filesShownProperty() {
        return filesShown;
    }

    ConferenceInView inView() {
        return inView;
    }

    /// The disclaimer that stands when none is typed.
    String usualDisclaimer() {
        return inView.conference().map(Conference::disclaimer).orElse("");
    }

    /// The post that carries the title: the day's, the session's or the index.
    Optional<ComposedPost> mainPost() {
        return reading.get().posts().stream().findFirst();
    }

    /// What an export would be asked for; nothing while a field is missing or wrong.
    Optional<ExportRequest> request() {
        Optional<Path> folder = form.folder();
        return post().flatMap(post -> folder.map(
                target -> new ExportRequest(post.conference(), post.scope(), post.profile(), target, post.settings())));
    }

    /// Writes the post; a missing folder is said beside its field.
    ///
    /// @return whether it was begun
    boolean export() {
        Optional<ExportRequest> request = request();
        if (request.isEmpty() && form.targetProperty().get().isBlank()) {
            form.problems().put(PostForm.Field.TARGET, Problem.badInput("problem.folder-wanted"));
        }
        request.ifPresent(exports::export);
        return request.isPresent();
    }

    /// Makes a session private, so that no post tells it; or public again.
    void leaveOut(Session session) {
        boolean told = session.visibility().isPublic();
        shell.work()
                .change(
                        () -> services.programme()
                                .setVisibility(session.id(), told ? Visibility.PRIVATE : Visibility.PUBLIC),
                        _ -> shell.notices()
                                .show(Notice.done(told ? "posts.left" : "posts.taken-back", session.title())));
    }

    /// Reads again what is shown, soon.
    void refresh() {
        if (!active.get()) {
            return;
        }
        Optional<Path> folder = form.folder();
        Optional<PostRequest> asked = post();
        if (inView.conference().isEmpty()) {
            reading.set(Reading.NOTHING);
        }
        asked.ifPresent(request -> reads.ask(() -> read(request, folder)));
    }

    private Optional<PostRequest> post() {
        PostScope wanted = scope.get();
        if (wanted == null) {
            return Optional.empty();
        }
        return form.settings(shell.texts().language())
                .flatMap(settings -> inView.conference()
                        .map(conference -> new PostRequest(conference.id(), wanted, profile.get(), settings)));
    }

    private Reading read(PostRequest request, Optional<Path> folder) {
        List<OutlineRow> outline = services.outline().of(request.conference(), request.scope());
        try {
            if (folder.filter(Files::exists)
                    .filter(path -> !Files.isDirectory(path))
                    .isPresent()) {
                throw Problem.badInput("problem.not-a-folder", folder.get());
            }
            List<ComposedPost> posts = services.preview().of(request, folder);
            return Reading.of(outline, posts);
        } catch (Problem problem) {
            return Reading.failed(outline, problem);
        }
    }

    /// A post that cannot be composed for a wrong field leaves the former preview in view.
    private void take(Reading read) {
        boolean aboutField = read.problem().filter(form::tell).isPresent();
        Reading before = reading.get();
        reading.set(aboutField ? read.keeping(before) : read);
    }

    private void activated(boolean now) {
        if (now) {
            refresh();
            look();
        }
    }

    private void edited() {
        keep();
        exports.outdate();
        refresh();
        look();
    }

    private void keep() {
        PostScope now = scope.get();
        if (now != null && shownConference != null) {
            kept.keep(shownConference, now);
        }
    }

    private void look() {
        if (filesShown.get() && active.get() && exports.planProperty().get() == null) {
            request().ifPresent(exports::look);
        }
    }

    private void turned(@Nullable PostScope before, @Nullable PostScope now) {
        if (now != null) {
            form.turn(before, now);
            if (now instanceof PostScope.Day(LocalDate day)) {
                inView.dayProperty().set(day);
            }
        }
        edited();
    }

    private void show(@Nullable LocalDate day) {
        if (day != null && inView.overview().isPresent()) {
            PostScope ofDay = new PostScope.Day(day);
            scope.set(scope.get() == null ? keptScope().orElse(ofDay) : ofDay);
        }
    }

    /// What the post told when the program ended, as far as that is still there.
    private Optional<PostScope> keptScope() {
        return Optional.ofNullable(shownConference)
                .flatMap(kept::scope)
                .filter(former -> inView.overview().stream()
                        .flatMap(overview -> overview.sessions().stream())
                        .anyMatch(former::covers));
    }

    private void conferenceChanged() {
        UUID now = inView.conference().map(Conference::id).orElse(null);
        if (now != null && !now.equals(shownConference)) {
            shownConference = null;
            scope.set(null);
            form.targetProperty().set(kept.folder(now).orElse(""));
            reading.set(Reading.NOTHING);
            recall(now);
        }
        shownConference = now;
        if (scope.get() == null) {
            show(inView.dayProperty().get());
        }
        refresh();
    }

    /// The conference was exported before: there it goes again.
    private void recall(UUID conference) {
        shell.work().read(() -> services.posts().of(conference), posts -> {
            if (!posts.isEmpty()
                    && conference.equals(shownConference)
                    && form.targetProperty().get().isEmpty()) {
                Post last = posts.getLast();
                form.targetProperty().set(last.target());
                services.profiles().stream()
                        .filter(each -> each.name().equals(last.profile()))
                        .findFirst()
                        .ifPresent(profile::set);
            }
        });
    }

    private void changed(Change change) {
        if (change.rows().stream()
                .map(RowChange::row)
                .anyMatch(row -> !(row instanceof Original) && !(row instanceof Post))) {
            edited();
        }
    }
}
