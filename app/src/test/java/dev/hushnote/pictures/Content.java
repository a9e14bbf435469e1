package dev.hushnote.pictures;

import dev.hushnote.testkit.WindowRig.Opening;

/// What a notebook holds when its picture is taken.
enum Content {
    EMPTY {
        @Override
        Opening fill(Opening opening) {
            return opening;
        }
    },
    SAMPLE {
        @Override
        Opening fill(Opening opening) {
            return opening.withSample();
        }
    },
    OVERFULL {
        @Override
        Opening fill(Opening opening) {
            return opening.withSample().filledBy(new Overfull()::pour);
        }
    };

    abstract Opening fill(Opening opening);
}
