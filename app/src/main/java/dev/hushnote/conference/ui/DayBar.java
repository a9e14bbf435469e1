package dev.hushnote.conference.ui;

import dev.hushnote.conference.Conference;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.desktop.kit.Quiet;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The conference in view and its day, with the ways to others.
public final class DayBar extends HBox {

    private final ConferenceInView inView;
    private final Texts texts;
    private final Runnable newConference;
    private final MenuButton name = Quiet.keepingFocus(new MenuButton());
    private final Label date = new Label();
    private final Button before = Quiet.flat(new Button());
    private final Button after = Quiet.flat(new Button());

    public DayBar(ConferenceInView inView, Texts texts, Runnable newConference) {
        this.inView = inView;
        this.texts = texts;
        this.newConference = newConference;
        getStyleClass().add("day-bar");
        name.getStyleClass().add("conference-name");
        name.setMinWidth(0);
        date.setMinWidth(USE_PREF_SIZE);
        before.setGraphic(Icons.of(Feather.CHEVRON_LEFT));
        before.accessibleTextProperty().bind(texts.bind("header.day-before"));
        before.setOnAction(_ -> inView.moveDay(-1));
        after.setGraphic(Icons.of(Feather.CHEVRON_RIGHT));
        after.accessibleTextProperty().bind(texts.bind("header.day-after"));
        after.setOnAction(_ -> inView.moveDay(1));
        getChildren().addAll(name, before, date, after);
        inView.conferences().addListener((ListChangeListener<Conference>) _ -> show());
        inView.overviewProperty().subscribe(_ -> show());
        inView.dayProperty().subscribe(_ -> show());
        texts.messagesProperty().subscribe(_ -> show());
    }

    private void show() {
        name.setText(inView.conference().map(Conference::name).orElseGet(() -> texts.get("header.no-conference")));
        name.getItems().setAll(inView.conferences().stream().map(this::item).toList());
        MenuItem another = new MenuItem(texts.get("header.new-conference"));
        another.setOnAction(_ -> newConference.run());
        name.getItems().add(another);
        LocalDate day = inView.dayProperty().get();
        boolean dated = inView.overview().isPresent() && day != null;
        date.setText(dated ? label(day, texts.language()) : "");
        boolean several = inView.days().size() > 1;
        before.setVisible(several);
        before.setManaged(several);
        after.setVisible(several);
        after.setManaged(several);
    }

    private MenuItem item(Conference conference) {
        MenuItem item = new MenuItem(conference.name());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> inView.show(conference.id()));
        return item;
    }

    /// Weekday, day and month as that language writes them shortly.
    public static String label(@Nullable LocalDate day, Locale language) {
        if (day == null) {
            return "";
        }
        String pattern = language.getLanguage().equals("ko") ? "M월 d일 (E)" : "EEE d MMM";
        return DateTimeFormatter.ofPattern(pattern, language).format(day);
    }
}
