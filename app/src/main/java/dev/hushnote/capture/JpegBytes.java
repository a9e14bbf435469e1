package dev.hushnote.capture;

import java.io.IOException;
import java.util.Arrays;
import javax.imageio.plugins.jpeg.JPEGHuffmanTable;

/// A JPEG file being put together from its segments.
///
/// Motion JPEG of many webcams leaves out the code tables, as everybody knows them; a file must have them, so they
/// are added.
final class JpegBytes {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int TABLES = 0xC4;

    private final int mostBytes;
    private byte[] bytes = new byte[1 << 16];
    private int length;
    private int width;
    private int height;
    private boolean tabled;
    private boolean scanned;

    JpegBytes(int mostBytes) throws IOException {
        this.mostBytes = mostBytes;
        addMarker(START);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean isWhole() {
        return width > 0 && height > 0 && scanned;
    }

    /// @return false when the segment cannot belong to a JPEG
    boolean isSegmentAdded(int marker, byte[] content) throws IOException {
        if (isSize(marker)) {
            if (content.length < 6) {
                return false;
            }
            height = (content[1] & 0xFF) << 8 | (content[2] & 0xFF);
            width = (content[3] & 0xFF) << 8 | (content[4] & 0xFF);
        }
        tabled |= marker == TABLES;
        if (marker == SCAN) {
            if (!tabled) {
                addUsualTables();
            }
            scanned = true;
        }
        addSegment(marker, content);
        return true;
    }

    void addMarker(int code) throws IOException {
        add(new byte[] {(byte) 0xFF, (byte) code}, 0, 2);
    }

    void end() throws IOException {
        addMarker(END);
    }

    void add(byte[] source, int from, int count) throws IOException {
        if (length + count > mostBytes) {
            throw new NoPictureException("a picture of more than " + mostBytes + " bytes");
        }
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
        }
        System.arraycopy(source, from, bytes, length, count);
        length += count;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    private void addSegment(int marker, byte[] content) throws IOException {
        int size = content.length + 2;
        addMarker(marker);
        add(new byte[] {(byte) (size >> 8), (byte) size}, 0, 2);
        add(content, 0, content.length);
    }

    private void addUsualTables() throws IOException {
        addTable(0x00, JPEGHuffmanTable.StdDCLuminance);
        addTable(0x10, JPEGHuffmanTable.StdACLuminance);
        addTable(0x01, JPEGHuffmanTable.StdDCChrominance);
        addTable(0x11, JPEGHuffmanTable.StdACChrominance);
        tabled = true;
    }

    private void addTable(int place, JPEGHuffmanTable table) throws IOException {
        short[] lengths = table.getLengths();
        short[] values = table.getValues();
        byte[] content = new byte[17 + values.length];
        content[0] = (byte) place;
        for (int i = 0; i < lengths.length; i++) {
            content[1 + i] = (byte) lengths[i];
        }
        for (int i = 0; i < values.length; i++) {
            content[17 + i] = (byte) values[i];
        }
        addSegment(TABLES, content);
    }

    private static boolean isSize(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != TABLES && marker != 0xC8 && marker != 0xCC;
    }
}
