package dev.hushnote.capture;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;

/// Cuts a stream of JPEGs, with or without anything between them, into frames.
///
/// Reads segment by segment, so the end marker of a thumbnail inside a picture's metadata ends nothing. A picture
/// that breaks off is dropped and reading goes on at the next start. For one thread.
public final class JpegStream {

    /// No camera's picture is larger.
    public static final int MOST_BYTES = 48 << 20;

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;

    private final ByteSupply in;
    private final Clock clock;
    private final int mostBytes;

    /// @param clock what frames get their instant from
    /// @param mostBytes largest picture, and most bytes without a picture
    public JpegStream(InputStream stream, Clock clock, int mostBytes) {
        this.in = new ByteSupply(stream);
        this.clock = clock;
        this.mostBytes = mostBytes;
    }

    /// The next whole picture; empty at the end of the stream. Waits for the stream.
    ///
    /// @throws NoPictureException when the limit is passed without a whole picture
    /// @throws IOException when reading fails
    public Optional<Frame> next() throws IOException {
        try {
            findStart();
            while (true) {
                JpegBytes picture = new JpegBytes(mostBytes);
                if (isRead(picture)) {
                    return Optional.of(
                            new Frame(picture.toByteArray(), picture.width(), picture.height(), clock.instant()));
                }
            }
        } catch (EOFException _) {
            return Optional.empty();
        }
    }

    /// Leaves the supply behind a start marker.
    private void findStart() throws IOException {
        int skipped = 0;
        int before = in.read();
        while (true) {
            int now = in.read();
            if (before == 0xFF && now == START) {
                return;
            }
            before = now;
            if (++skipped > mostBytes) {
                throw new NoPictureException("no picture in " + skipped + " bytes");
            }
        }
    }

    /// Reads on behind a start marker.
    ///
    /// @return false when the picture broke off; the supply is then behind the next start marker
    private boolean isRead(JpegBytes picture) throws IOException {
        int marker = marker();
        while (marker > 0) {
            if (marker == END) {
                picture.end();
                if (picture.isWhole()) {
                    return true;
                }
                findStart();
                return false;
            }
            if (marker == START) {
                return false;
            }
            if (!isStandalone(marker) && !isSegmentRead(picture, marker)) {
                break;
            }
            marker = marker == SCAN ? in.copyScan(picture) : marker();
        }
        findStart();
        return false;
    }

    /// A marker's second byte; 0 when something else stands there.
    private int marker() throws IOException {
        if (in.read() != 0xFF) {
            return 0;
        }
        int code = in.read();
        while (code == 0xFF) {
            code = in.read();
        }
        return code;
    }

    private boolean isSegmentRead(JpegBytes picture, int marker) throws IOException {
        int length = in.read() << 8 | in.read();
        return length >= 2 && picture.isSegmentAdded(marker, in.take(length - 2));
    }

    private static boolean isStandalone(int marker) {
        return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
    }
}
