package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.ProgrammeEditor;
import dev.hushnote.desktop.Work;
import dev.hushnote.schedule.published.About;
import dev.hushnote.schedule.published.ConferenceList;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// A list of conferences from which some are picked. To be used on the window's thread.
final class ConferencePick {

    private final List<ConferenceList.Entry> all;
    private final ProgrammeEditor editor;
    private final Work work;
    private final ZoneId usual;
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<ConferenceList.Entry>> shown;
    private final ReadOnlyObjectWrapper<Set<ConferenceList.Entry>> picked = new ReadOnlyObjectWrapper<>(Set.of());

    /// @param usual the zone of a conference that states none
    ConferencePick(ConferenceList list, ProgrammeEditor editor, Work work, ZoneId usual) {
        this.all = list.conferences().stream()
                .filter(entry -> entry.about().title() != null)
                .toList();
        this.editor = editor;
        this.work = work;
        this.usual = usual;
        this.shown = new ReadOnlyObjectWrapper<>(all);
        words.subscribe(typed ->
                shown.set(all.stream().filter(entry -> fits(entry, typed)).toList()));
    }

    List<ConferenceList.Entry> all() {
        return all;
    }

    /// Each must occur in name, city, venue or dates.
    StringProperty wordsProperty() {
        return words;
    }

    ReadOnlyObjectProperty<List<ConferenceList.Entry>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Set<ConferenceList.Entry>> pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    void pick(ConferenceList.Entry entry, boolean wanted) {
        Set<ConferenceList.Entry> now = new LinkedHashSet<>(picked.get());
        if (wanted) {
            now.add(entry);
        } else {
            now.remove(entry);
        }
        picked.set(now);
    }

    void toggle(ConferenceList.Entry entry) {
        pick(entry, !picked.get().contains(entry));
    }

    /// Makes the picked conferences.
    void make(Consumer<List<Conference>> made) {
        List<ConferenceList.Entry> wanted = List.copyOf(picked.get());
        if (!wanted.isEmpty()) {
            work.change(() -> wanted.stream().map(this::made).toList(), made);
        }
    }

    private Conference made(ConferenceList.Entry entry) {
        About about = entry.about();
        return editor.addConference(
                Objects.requireNonNull(about.title()),
                Objects.requireNonNullElse(about.zone(), usual),
                empty -> new Conference(
                        empty.id(),
                        empty.name(),
                        empty.zone(),
                        new Conference.Place(about.venue(), about.city()),
                        about.url(),
                        entry.starts(),
                        entry.ends(),
                        empty.words(),
                        empty.disclaimer(),
                        empty.stamp()));
    }

    private static boolean fits(ConferenceList.Entry entry, String typed) {
        About about = entry.about();
        String text = plain(Stream.of(about.title(), about.city(), about.venue(), text(entry.starts()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ")));
        return Stream.of(plain(typed).split("\\s+")).allMatch(text::contains);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
