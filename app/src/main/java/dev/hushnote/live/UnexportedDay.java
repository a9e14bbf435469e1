package dev.hushnote.live;

import java.time.LocalDate;
import java.util.UUID;

/// A conference day whose log has not become a post.
public record UnexportedDay(UUID conference, LocalDate day) {}
