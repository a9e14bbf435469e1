package dev.hushnote.schedule.format.guess;

/// One step of a path through JSON.
sealed interface Step {

    /// To the property of a name.
    record Name(String name) implements Step {

        @Override
        public String toString() {
            return name.replaceAll("[.\\[\\]{}/@\\\\]|->", "\\\\$0");
        }
    }

    /// To each element of an array.
    record Elements() implements Step {

        @Override
        public String toString() {
            return "[]";
        }
    }

    /// To each value of an object that is used as a table.
    record Values() implements Step {

        @Override
        public String toString() {
            return "{}";
        }
    }

    /// To the key under which a value stands in such a table.
    record Key() implements Step {

        @Override
        public String toString() {
            return "@key";
        }
    }

    /// From an id to the object elsewhere that has it.
    record Follow() implements Step {

        @Override
        public String toString() {
            return "->";
        }
    }

    /// Whether it leads to several values.
    default boolean isRepeated() {
        return this instanceof Elements || this instanceof Values;
    }
}
