package dev.hushnote.desktop;

import dev.hushnote.text.Problem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The one quiet line: what happened last that is worth a sentence. Never a dialog, never a sound.
///
/// To be used on the window's thread.
public final class Notices {

    private static final Logger LOG = Logger.getLogger(Notices.class.getName());

    private final ReadOnlyObjectWrapper<@Nullable Notice> current = new ReadOnlyObjectWrapper<>();

    public ReadOnlyObjectProperty<@Nullable Notice> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public void show(Notice notice) {
        current.set(notice);
    }

    public void clear() {
        current.set(null);
    }

    /// Puts a notice away unless another took its place.
    public void clear(Notice notice) {
        if (notice.equals(current.get())) {
            clear();
        }
    }

    /// Tells a failure: a problem in its own words, anything else as a defect with details to copy.
    public void tell(Throwable failure) {
        if (failure instanceof Problem problem) {
            show(new Notice(Notice.Tone.PROBLEM, problem.key(), problem.arguments(), null, null));
            return;
        }
        LOG.log(Level.SEVERE, "unexpected", failure);
        StringWriter details = new StringWriter();
        failure.printStackTrace(new PrintWriter(details));
        show(Notice.problem("window.unexpected", failure.getClass().getSimpleName())
                .detailed(details.toString()));
    }
}
