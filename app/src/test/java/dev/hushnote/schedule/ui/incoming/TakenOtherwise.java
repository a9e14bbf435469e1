package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.schedule.input.NamedBytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Understands what speaks of tapes, and writes down what it gets.
final class TakenOtherwise implements OtherUse {

    final List<String> taken = new ArrayList<>();

    @Override
    public boolean understands(NamedBytes offered) {
        return text(offered).contains("tape");
    }

    @Override
    public void take(NamedBytes offered) {
        taken.add(offered.name() + ": " + text(offered));
    }

    private static String text(NamedBytes offered) {
        return new String(offered.bytes(), StandardCharsets.UTF_8);
    }
}
