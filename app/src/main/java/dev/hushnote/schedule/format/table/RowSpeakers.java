package dev.hushnote.schedule.format.table;

import dev.hushnote.schedule.format.RawSpeaker;
import dev.hushnote.schedule.format.text.People;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The speakers of a row and their companies: in one cell or several, side by side or in pairs of columns.
final class RowSpeakers {

    private RowSpeakers() {}

    /// @param names cells of the columns of speakers, empty ones too
    /// @param companies cells of the columns of companies, empty ones too
    static List<RawSpeaker> of(List<String> names, List<String> companies) {
        List<RawSpeaker> all = new ArrayList<>();
        if (names.size() > 1 && companies.size() == names.size()) {
            for (int i = 0; i < names.size(); i++) {
                all.addAll(together(People.inCell(names.get(i)), companies.get(i)));
            }
            return all;
        }
        names.forEach(cell -> all.addAll(People.inCell(cell)));
        return together(all, String.join(";", companies));
    }

    private static List<RawSpeaker> together(List<RawSpeaker> people, String companies) {
        List<String> each = Arrays.stream(companies.split("[;/\\n]", 50))
                .map(String::strip)
                .filter(company -> !company.isEmpty())
                .toList();
        if (each.size() != people.size() && people.size() > 1) {
            List<String> byComma = Arrays.stream(companies.split("[,;/&\\n]", 50))
                    .map(String::strip)
                    .filter(company -> !company.isEmpty())
                    .toList();
            each = byComma.size() == people.size() ? byComma : each;
        }
        List<RawSpeaker> all = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            RawSpeaker one = people.get(i);
            boolean alone = one.affiliation() == null;
            if (alone && each.size() == people.size()) {
                all.add(RawSpeaker.named(one.name(), each.get(i)));
            } else if (alone && (each.size() == 1 || people.size() == 1) && !each.isEmpty()) {
                all.add(RawSpeaker.named(one.name(), people.size() == 1 ? companies.strip() : each.getFirst()));
            } else {
                all.add(one);
            }
        }
        return all;
    }
}
