package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.schedule.input.NamedBytes;

/// What else can be done with something that turns out to be no programme.
public interface OtherUse {

    /// Whether it is understood there; away from the window's thread.
    boolean understands(NamedBytes offered);

    /// Takes it there; on the window's thread.
    void take(NamedBytes offered);
}
