package dev.hushnote.testkit;

import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.desktop.ChangeFeed;
import dev.hushnote.desktop.Notices;
import dev.hushnote.desktop.OperatingSystem;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.command.Commands;
import dev.hushnote.desktop.kit.Overlay;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// What the places of a window work with, over a test's notebook and without a window.
///
/// @param work does what waits when the test says so
public record TestShell(Shell shell, WorkByHand work) {

    public static TestShell over(TestNotebook notebook) {
        WorkByHand work = new WorkByHand();
        Shell shell = new Shell(
                work,
                new ChangeFeed(notebook.graph().changes(), work),
                new Texts(Locale.ENGLISH),
                new Notices(),
                new Overlay(),
                new Commands(OperatingSystem.LINUX));
        return new TestShell(shell, work);
    }

    /// A conference in view.
    public ConferenceInView inView(TestNotebook notebook, UUID conference) {
        ConferenceInView inView = new ConferenceInView(shell, notebook.graph().programme(), notebook.clock());
        inView.start(Optional.of(conference), () -> {});
        work.finish();
        return inView;
    }
}
