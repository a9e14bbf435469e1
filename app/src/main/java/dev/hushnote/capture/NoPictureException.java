package dev.hushnote.capture;

import java.io.IOException;

/// Bytes came, but no pictures.
public final class NoPictureException extends IOException {

    private static final long serialVersionUID = 1L;

    public NoPictureException(String message) {
        super(message);
    }
}
