package dev.hushnote.capture;

/// Why a source gives no pictures.
public enum Reason {
    /// There is no such device, screen or address.
    MISSING,
    /// Another program has it.
    BUSY,
    /// The system or the other side does not allow it.
    FORBIDDEN,
    /// It ran and was unplugged, or the other side hung up.
    GONE,
    /// The program that reads it ended or stopped answering.
    CRASHED,
    /// Nothing answers at the address.
    UNREACHABLE,
    /// Something answers, but not with pictures.
    WRONG_ANSWER
}
