package dev.hushnote.cli;

import dev.hushnote.log.Entry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hushnote entry`
@Command(name = "entry")
final class EntryCommand extends CommandGroup {

    @Command(name = "edit")
    static final class Edit extends Subcommand {

        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "entry.id")
        private String id;

        @Parameters(index = "1", paramLabel = "TEXT", descriptionKey = "entry.text")
        private String text;

        Edit(CommandContext context) {
            super(context);
        }

        @Override
        void run() {
            Entry entry = context().existingNotebook().logEditor().editText(Arguments.id(id), text(text));
            terminal().say("cli.changed", entry.summary(), entry.id());
        }
    }

    @Command(name = "answer")
    static final class Answer extends Subcommand {

        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "entry.id")
        private String id;

        @Parameters(index = "1", paramLabel = "TEXT", descriptionKey = "entry.answer")
        private String answer;

        Answer(CommandContext context) {
            super(context);
        }

        @Override
        void run() {
            Entry entry = context().existingNotebook().logEditor().answer(Arguments.id(id), text(answer));
            terminal().say("cli.answered", entry.summary(), entry.id());
        }
    }

    @Command(name = "move")
    static final class Move extends Subcommand {

        @Parameters(paramLabel = "ID", descriptionKey = "entry.id")
        private String id;

        @Option(names = "--after", paramLabel = "ID", required = true)
        private String after;

        Move(CommandContext context) {
            super(context);
        }

        @Override
        void run() {
            Entry entry = context().existingNotebook().logEditor().moveAfter(Arguments.id(id), Arguments.id(after));
            terminal().say("cli.changed", entry.summary(), entry.id());
        }
    }

    @Command(name = "delete")
    static final class Delete extends Subcommand {

        @Parameters(paramLabel = "ID", descriptionKey = "entry.id")
        private String id;

        Delete(CommandContext context) {
            super(context);
        }

        @Override
        void run() {
            Entry entry = context().existingNotebook().logEditor().delete(Arguments.id(id));
            terminal().say("cli.deleted", entry.summary(), entry.id());
        }
    }

    /// How a former content is listed.
    record View(
            long revision,
            Instant changedAt,
            String text,
            @Nullable String answer,
            boolean current) {}

    @Command(name = "history")
    static final class History extends Subcommand {

        @Parameters(paramLabel = "ID", descriptionKey = "entry.id")
        private String id;

        @Mixin
        private JsonOption json;

        History(CommandContext context) {
            super(context);
        }

        @Override
        void run() {
            UUID uuid = Arguments.id(id);
            OpenNotebook notebook = context().existingNotebook();
            Entry current = notebook.entries().require(uuid);
            List<View> views = Stream.concat(
                            notebook.history().of(Entry.class, uuid).stream().map(entry -> view(entry, false)),
                            Stream.of(view(current, true)))
                    .toList();
            json.print(terminal(), views, view -> view.changedAt() + "  " + view.text());
        }

        private static View view(Entry entry, boolean current) {
            return new View(entry.stamp().revision(), entry.stamp().changedAt(), entry.text(), entry.answer(), current);
        }
    }
}
