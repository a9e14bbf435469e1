package dev.hushnote.conference.ui;

import dev.hushnote.conference.ui.ZoneLine.Leaving;
import dev.hushnote.desktop.Texts;
import javafx.scene.control.TextField;

/// Which field of which form stands where.
final class Grids {

    private static final int SHORT = 3;

    private Grids() {}

    static FormGrid of(ConferenceForm form, Texts texts) {
        FormGrid grid = new FormGrid(texts).whole(form.name);
        return zone(grid, form.zone)
                .half(form.city)
                .half(form.venue)
                .half(form.url, "form.url-prompt")
                .half(form.starts, "form.day-prompt")
                .half(form.ends, "form.day-prompt")
                .half(form.green, "light.green")
                .half(form.yellow, "light.yellow")
                .half(form.red, "light.red")
                .lines(form.disclaimer, SHORT);
    }

    static FormGrid of(SessionForm form, Texts texts) {
        return new FormGrid(texts)
                .whole(form.title)
                .half(form.starts, "form.time-prompt")
                .half(form.ends, "form.time-prompt")
                .half(form.day, "form.day-prompt")
                .half(form.kind)
                .half(form.room)
                .half(form.track)
                .whole(form.speakers, "form.speakers-prompt")
                .half(form.recorded)
                .half(form.language, "form.language-prompt")
                .half(form.video, "form.url-prompt")
                .half(form.slides, "form.url-prompt")
                .lines(form.description, SHORT)
                .half(form.visibility)
                .half(form.photos);
    }

    static FormGrid of(TrackForm form, Texts texts) {
        FormGrid grid = new FormGrid(texts).whole(form.name).whole(form.host);
        return ColorField.into(grid, form.color);
    }

    static FormGrid of(SpeakerForm form, Texts texts) {
        return new FormGrid(texts)
                .whole(form.name)
                .half(form.affiliation)
                .half(form.role)
                .whole(form.url, "form.url-prompt")
                .lines(form.bio, SHORT)
                .half(form.photos);
    }

    private static FormGrid zone(FormGrid grid, FormField field) {
        ZoneLine zone = new ZoneLine(grid.field(new TextField(), field), grid.texts(), Leaving.TAKES);
        zone.line().focusedProperty().subscribe(focused -> {
            if (focused) {
                zone.line().selectAll();
            }
        });
        return grid.half(field, zone.line(), zone.found());
    }
}
