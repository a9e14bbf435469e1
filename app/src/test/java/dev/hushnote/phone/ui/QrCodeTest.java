package dev.hushnote.phone.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final int SIDE = 4;

    @Test
    void aReaderFindsTheTextInIt() throws ReaderException {
        String invitation = "https://192.168.178.42:43917/#t=AbCdEfGhIjKlMnOpQrStUv";
        assertThat(read(QrCode.of(invitation))).isEqualTo(invitation);
    }

    @Test
    void itHasTheRoomAroundItThatReadersNeed() {
        QrCode code = QrCode.of("https://10.0.0.1:8443/");
        for (int i = 0; i < code.size(); i++) {
            assertThat(code.isDark(i, 3)).isFalse();
            assertThat(code.isDark(3, i)).isFalse();
        }
        assertThat(code.isDark(4, 4)).isTrue();
    }

    @Test
    void whatIsTooLongIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of("x".repeat(5_000)));
    }

    private static String read(QrCode code) throws ReaderException {
        int size = code.size() * SIDE;
        int[] pixels = new int[size * size];
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                pixels[y * size + x] = code.isDark(x / SIDE, y / SIDE) ? 0xFF101010 : 0xFF8B8172;
            }
        }
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(size, size, pixels))))
                .getText();
    }
}
