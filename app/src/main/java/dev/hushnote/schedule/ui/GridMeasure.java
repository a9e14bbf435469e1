package dev.hushnote.schedule.ui;

/// Where the cards of the timetable stand, in px, for a width and a size of text.
///
/// @param em size of plain text
/// @param width what there is for time and cards
/// @param columns number of columns of the timetable
record GridMeasure(double em, double width, int columns) {

    private static final double TIME = 4;
    private static final double NARROWEST_COLUMN = 12.5;
    private static final double CARD = 5.4;
    private static final double WIDE_CARD = 3.6;
    private static final double NOW = 1.5;
    private static final double LIST_BELOW = 34;

    /// Whether there is room for a list only.
    boolean list() {
        return columns < 2 || width < LIST_BELOW * em;
    }

    double timeWidth() {
        return TIME * em;
    }

    double cardHeight() {
        return CARD * em;
    }

    double nowHeight(PlanRow row) {
        return row.now().isEmpty() ? 0 : NOW * em;
    }

    /// What is to be seen of the columns at once.
    double sight() {
        return Math.max(0, width - timeWidth());
    }

    double columnWidth() {
        return list() ? sight() : Math.max(NARROWEST_COLUMN * em, sight() / columns);
    }

    /// How far the columns can be scrolled.
    double scrollable() {
        return list() ? 0 : Math.max(0, columnWidth() * columns - sight());
    }

    /// Height of a card that belongs to all columns: one line of title is enough there.
    double wideHeight() {
        return (list() ? CARD : WIDE_CARD) * em;
    }

    double rowHeight(PlanRow row) {
        double cards = list()
                ? row.cards().size() * cardHeight()
                : row.wide() * wideHeight() + row.depth(columns) * cardHeight();
        return cards + nowHeight(row);
    }
}
