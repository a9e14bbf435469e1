package dev.hushnote.schedule.format.guess;

/// The steps that have no name.
final class Steps {

    static final Step ELEMENTS = new Step.Elements();
    static final Step VALUES = new Step.Values();
    static final Step KEY = new Step.Key();
    static final Step FOLLOW = new Step.Follow();

    private Steps() {}
}
