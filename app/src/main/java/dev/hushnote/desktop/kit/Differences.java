package dev.hushnote.desktop.kit;

import java.util.List;
import javafx.collections.ObservableList;

/// Brings an observable list to new content by replacing only the stretch that differs, so that a view keeps its
/// place and its cells.
public final class Differences {

    private Differences() {}

    public static <T> void apply(ObservableList<T> list, List<T> wanted) {
        int same = 0;
        int shorter = Math.min(list.size(), wanted.size());
        while (same < shorter && list.get(same).equals(wanted.get(same))) {
            same++;
        }
        int sameBehind = 0;
        while (sameBehind < shorter - same
                && list.get(list.size() - 1 - sameBehind).equals(wanted.get(wanted.size() - 1 - sameBehind))) {
            sameBehind++;
        }
        List<T> replacement = wanted.subList(same, wanted.size() - sameBehind);
        int replaced = list.size() - sameBehind - same;
        for (int i = 0; i < Math.min(replaced, replacement.size()); i++) {
            list.set(same + i, replacement.get(i));
        }
        if (replaced > replacement.size()) {
            list.remove(same + replacement.size(), same + replaced);
        } else if (replaced < replacement.size()) {
            list.addAll(same + replaced, replacement.subList(replaced, replacement.size()));
        }
    }
}
