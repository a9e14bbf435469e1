package dev.hushnote.live.ui;

import dev.hushnote.conference.LightWords;
import dev.hushnote.conference.Speaker;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.desktop.kit.Quiet;
import dev.hushnote.live.EarlierTalk;
import dev.hushnote.log.ui.StyledTextView;
import dev.hushnote.markdown.StyledText;
import dev.hushnote.rating.ui.LightSign;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What is known of the session in view, beside its log. Never takes the caret: it is read while the hands stay where
/// they write.
final class AboutPane extends VBox {

    private final AboutViewModel model;
    private final Texts texts;
    private final Ways ways;
    private final VBox content = new VBox();
    private final ReadingPane reading = new ReadingPane(content);
    private final Button close = Quiet.flat(new Button());
    private @Nullable UUID read;

    /// Where it leads.
    ///
    /// @param browse opens a web page
    /// @param log shows the log of an earlier talk
    /// @param key its key as a person writes it
    record Ways(Consumer<URI> browse, Consumer<EarlierTalk> log, String key) {}

    AboutPane(AboutViewModel model, Texts texts, Ways ways) {
        this.model = model;
        this.texts = texts;
        this.ways = ways;
        getStyleClass().addAll("live-side", "about-pane");
        setMinWidth(0);
        content.getStyleClass().add("about-content");
        reading.accessibleTextProperty().bind(texts.bind("header.about"));
        VBox.setVgrow(reading, Priority.ALWAYS);
        getChildren().addAll(head(), reading);
        model.shownProperty().subscribe(_ -> show());
        texts.messagesProperty().subscribe(_ -> show());
    }

    /// Moves by so many pages without taking the focus.
    void scroll(int pages) {
        reading.scroll(pages);
    }

    /// For those who want to go through it by keyboard.
    void focusFirst() {
        close.requestFocus();
    }

    private HBox head() {
        Label heading = new Label();
        heading.textProperty().bind(texts.bind("header.about"));
        heading.getStyleClass().add("heading");
        heading.setMinWidth(0);
        Label key = new Label(ways.key());
        key.getStyleClass().add("key");
        key.setMinWidth(USE_PREF_SIZE);
        close.setGraphic(Icons.of(Feather.X));
        close.accessibleTextProperty().bind(texts.bind("header.about-close"));
        close.setOnAction(_ -> model.close());
        HBox head = new HBox(heading, key, Quiet.spring(), close);
        head.getStyleClass().add("about-head");
        return head;
    }

    private void show() {
        AboutSession about = model.shownProperty().get();
        content.getChildren().clear();
        if (about == null) {
            read = null;
            content.getChildren().add(quiet("header.about-nothing"));
            return;
        }
        if (about.isBare()) {
            content.getChildren().add(quiet("header.about-bare"));
        }
        fill(about);
        if (!about.session().id().equals(read)) {
            read = about.session().id();
            reading.toTop();
        }
    }

    private void fill(AboutSession about) {
        about.description().ifPresent(text -> {
            StyledTextView view = new StyledTextView();
            view.show(StyledText.of(text), "about-abstract");
            content.getChildren().add(view);
        });
        if (!about.links().isEmpty()) {
            FlowPane links = new FlowPane();
            links.getStyleClass().add("about-links");
            about.links().stream()
                    .map(link -> link(texts.get(link.wordKey()), link.address()))
                    .forEach(links.getChildren()::add);
            content.getChildren().add(links);
        }
        about.speakers().stream().map(this::speaker).forEach(content.getChildren()::add);
        if (!about.earlier().isEmpty()) {
            content.getChildren().add(earlier(about));
        } else if (about.whole() && !about.speakers().isEmpty()) {
            content.getChildren().add(quiet("header.about-no-earlier"));
        }
    }

    private VBox speaker(Speaker speaker) {
        Label name = words(speaker.name());
        name.getStyleClass().add("about-name");
        VBox box = new VBox(name);
        box.getStyleClass().add("about-speaker");
        String place = Stream.of(speaker.role(), speaker.affiliation())
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
        if (!place.isEmpty()) {
            Label second = words(place);
            second.getStyleClass().add("second");
            box.getChildren().add(second);
        }
        String bio = speaker.bio();
        if (bio != null && !bio.isBlank()) {
            StyledTextView view = new StyledTextView();
            view.show(StyledText.of(bio), "about-bio");
            box.getChildren().add(view);
        }
        URI url = speaker.url();
        if (url != null) {
            box.getChildren().add(link(Objects.requireNonNullElse(url.getHost(), url.toString()), url));
        }
        return box;
    }

    private VBox earlier(AboutSession about) {
        Label heading = words(texts.get("header.about-earlier"));
        heading.getStyleClass().add("about-name");
        VBox list = new VBox(heading);
        list.getStyleClass().add("about-earlier");
        about.earlier().stream()
                .map(talk -> talk(talk, about.speakers().size() > 1))
                .forEach(list.getChildren()::add);
        return list;
    }

    private Button talk(EarlierTalk talk, boolean several) {
        String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(texts.language())
                .format(talk.session().slot().starts());
        String who = several ? " · " + talk.speaker() : "";
        String unlogged = talk.logged() ? "" : " · " + texts.get("header.about-no-log");
        Label title = words(talk.session().title());
        Label second = words(date + " · " + talk.conference().name() + who + unlogged);
        second.getStyleClass().add("second");
        VBox both = new VBox(title, second);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        HBox line = new HBox(both);
        line.getStyleClass().add("about-talk-line");
        String light = "";
        if (talk.light() != null) {
            LightWords words = talk.conference().words();
            light = ", " + LightSign.word(talk.light(), words, texts);
            line.getChildren().add(LightSign.shape(talk.light(), true));
        }
        Button button = Quiet.flat(new Button());
        button.getStyleClass().add("about-talk");
        button.setGraphic(line);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(title.getText() + ", " + second.getText() + light);
        button.setOnAction(_ -> ways.log().accept(talk));
        return button;
    }

    private Button link(String word, URI address) {
        Button link = Quiet.flat(new Button(word));
        link.setGraphic(Icons.of(Feather.EXTERNAL_LINK));
        link.getStyleClass().add("about-link");
        link.setMinWidth(0);
        link.setAccessibleText(word + ", " + address);
        link.setOnAction(_ -> ways.browse().accept(address));
        return link;
    }

    private Label quiet(String key) {
        Label label = words(texts.get(key));
        label.getStyleClass().add("second");
        return label;
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
