package dev.hushnote.schedule.ui;

import dev.hushnote.conference.Session;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Ways from one card of the timetable to its neighbours.
///
/// @param row index of the row one stands in, -1 when one stands nowhere
/// @param at index of the card in that row
record Steps(List<PlanRow> rows, int row, int at) {

    static Steps from(List<PlanRow> rows, Optional<UUID> session) {
        for (int row = 0; row < rows.size(); row++) {
            List<PlanCard> cards = rows.get(row).cards();
            for (int at = 0; at < cards.size(); at++) {
                if (session.equals(Optional.of(cards.get(at).session().id()))) {
                    return new Steps(rows, row, at);
                }
            }
        }
        return new Steps(rows, -1, 0);
    }

    /// The neighbour, or nothing at the edge; the first card when one stands nowhere.
    Optional<Session> to(int across, int down) {
        if (row < 0) {
            return rows.stream()
                    .findFirst()
                    .map(first -> first.cards().getFirst().session());
        }
        return down == 0 ? beside(across) : other(down);
    }

    private Optional<Session> beside(int across) {
        List<PlanCard> cards = rows.get(row).cards();
        int next = at + across;
        return next < 0 || next >= cards.size()
                ? Optional.empty()
                : Optional.of(cards.get(next).session());
    }

    private Optional<Session> other(int down) {
        int next = row + down;
        if (next < 0 || next >= rows.size()) {
            return Optional.empty();
        }
        int column = rows.get(row).cards().get(at).column();
        return rows.get(next).cards().stream()
                .min(Comparator.comparingInt(card -> Math.abs(card.column() - column)))
                .map(PlanCard::session);
    }
}
