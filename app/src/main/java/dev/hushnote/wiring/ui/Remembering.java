package dev.hushnote.wiring.ui;

import dev.hushnote.desktop.Appearance;
import dev.hushnote.desktop.SettingsFile;
import dev.hushnote.desktop.Texts;
import dev.hushnote.live.ui.LivePlace;
import dev.hushnote.log.ui.Completion;

/// Keeps how the window was left for the next start.
final class Remembering {

    private final SettingsFile settings;

    Remembering(SettingsFile settings) {
        this.settings = settings;
    }

    void follow(Appearance appearance, Texts texts, LivePlace place, Completion completion) {
        completion.onProperty().set(settings.current().completing());
        completion.onProperty().subscribe(on -> settings.change(now -> now.withCompleting(on)));
        place.agendaFoldedProperty().set(settings.current().panes().agendaFolded());
        place.sideFoldedProperty().set(settings.current().panes().sideFolded());
        appearance
                .themeProperty()
                .subscribe(theme ->
                        settings.change(now -> now.withLooks(now.looks().withTheme(theme))));
        appearance
                .zoomProperty()
                .subscribe(
                        zoom -> settings.change(now -> now.withLooks(now.looks().withZoom(zoom.doubleValue()))));
        texts.messagesProperty()
                .subscribe((_, spoken) ->
                        settings.change(now -> now.withLooks(now.looks().withLanguage(spoken.locale()))));
        place.agendaFoldedProperty()
                .subscribe(folded ->
                        settings.change(now -> now.withPanes(now.panes().withAgendaFolded(folded))));
        place.sideFoldedProperty()
                .subscribe(folded ->
                        settings.change(now -> now.withPanes(now.panes().withSideFolded(folded))));
    }
}
