package dev.hushnote.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// How long the same thing took each time, in nanoseconds and sorted.
record Timings(List<Long> nanoseconds) {

    /// Something to be timed.
    @FunctionalInterface
    interface Step {
        void run() throws IOException;
    }

    /// Times a step once.
    static Timings once(Step step) throws IOException {
        return each(1, step);
    }

    /// Times every one of several runs of a step.
    static Timings each(int times, Step step) throws IOException {
        List<Long> taken = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            step.run();
            taken.add(System.nanoTime() - start);
        }
        return new Timings(taken.stream().sorted().toList());
    }

    double median() {
        return at(0.5);
    }

    /// What 95 of 100 do not exceed.
    double p95() {
        return at(0.95);
    }

    private double at(double share) {
        return nanoseconds.get((int) Math.ceil(share * nanoseconds.size()) - 1);
    }
}
