package dev.hushnote.schedule.ui;

import java.util.List;
import java.util.stream.IntStream;

/// What starts at one time.
///
/// @param time the start
/// @param now the time on the clock where the present lies just before this slot, else an empty text
/// @param cards by column, those of all columns first
record PlanRow(String time, String now, List<PlanCard> cards) {

    PlanRow {
        cards = List.copyOf(cards);
    }

    /// How many cards belong to all columns.
    int wide() {
        return (int) cards.stream().filter(card -> card.column() < 0).count();
    }

    /// How many cards lie one below the other in the fullest column.
    int depth(int columns) {
        return IntStream.range(0, columns)
                .map(column -> (int)
                        cards.stream().filter(card -> card.column() == column).count())
                .max()
                .orElse(0);
    }
}
