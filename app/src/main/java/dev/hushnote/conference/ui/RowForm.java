package dev.hushnote.conference.ui;

import java.util.List;
import java.util.concurrent.Callable;

/// A form for one row of a list at a time.
///
/// @param <R> the row
interface RowForm<R> extends FormModel<R> {

    /// Starts with an empty row.
    ///
    /// @param present the rows there are
    void begin(List<R> present);

    /// Starts with a row that is there.
    void change(R row);

    /// Puts a row into the trash; to be called away from the window's thread.
    Callable<R> deletion(R row);
}
