package dev.hushnote.capture;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/// Bytes of a stream, one by one or in runs. At the end of the stream every method throws an [EOFException].
final class ByteSupply {

    private final InputStream stream;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;

    ByteSupply(InputStream stream) {
        this.stream = stream;
    }

    int read() throws IOException {
        if (position == limit) {
            fill();
        }
        return buffer[position++] & 0xFF;
    }

    byte[] take(int count) throws IOException {
        byte[] taken = new byte[count];
        int done = 0;
        while (done < count) {
            if (position == limit) {
                fill();
            }
            int run = Math.min(count - done, limit - position);
            System.arraycopy(buffer, position, taken, done, run);
            position += run;
            done += run;
        }
        return taken;
    }

    /// Copies picture data up to the next marker that ends it, which is read too.
    ///
    /// @return the marker's second byte
    int copyScan(JpegBytes target) throws IOException {
        while (true) {
            int start = position;
            while (position < limit && buffer[position] != (byte) 0xFF) {
                position++;
            }
            target.add(buffer, start, position - start);
            if (position == limit) {
                fill();
                continue;
            }
            position++;
            int code = read();
            while (code == 0xFF) {
                code = read();
            }
            if (code != 0 && (code < 0xD0 || code > 0xD7)) {
                return code;
            }
            target.addMarker(code);
        }
    }

    private void fill() throws IOException {
        position = 0;
        limit = 0;
        int count = stream.read(buffer);
        if (count < 0) {
            throw new EOFException();
        }
        limit = count;
    }
}
