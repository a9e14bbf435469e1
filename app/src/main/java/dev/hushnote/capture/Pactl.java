package dev.hushnote.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Asks the sound server through its own program, which most Linux desktops have.
final class Pactl implements SilenceCheck.SoundServer {

    private static final long PATIENCE_SECONDS = 3;

    @Override
    public Optional<String> streams() {
        ProcessBuilder builder = new ProcessBuilder(List.of("pactl", "list", "sink-inputs"));
        builder.environment().put("LC_ALL", "C");
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = builder.start();
            CompletableFuture<Void> _ = process.onExit()
                    .completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .thenAccept(Process::destroy);
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.onExit().join().exitValue() == 0 ? Optional.of(text) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
