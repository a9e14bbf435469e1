package dev.hushnote.schedule.input;

/// What no programme needs and only a mistake or malice has.
final class Limits {

    static final int MEGABYTE = 1 << 20;
    /// How deep elements, objects and lists may lie in each other.
    static final int DEPTH = 200;
    /// How many elements or values a file may have.
    static final int NODES = 2_000_000;
    /// How many files and folders an archive may have.
    static final int ENTRIES = 2_000;
    /// How many bytes an archive may have once it is unpacked.
    static final long UNPACKED = 2L * NamedBytes.LIMIT;
    /// How many times its size an archive may grow, beyond [#GROWS_FREELY] bytes.
    static final int GROWTH = 150;

    static final long GROWS_FREELY = 8L * MEGABYTE;

    private Limits() {}
}
