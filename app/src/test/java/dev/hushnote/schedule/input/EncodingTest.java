package dev.hushnote.schedule.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.hushnote.schedule.published.Warning;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static final String MIXED = "09:00 - 09:50 차 마시기 (모나)\n10:00 - 10:50 Gâteau\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void unicodeWithAMarkIsCertain(String charset) {
        isReadAs(("\uFEFF" + MIXED).getBytes(Charset.forName(charset)), MIXED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void unicodeWithoutAMarkIsCertainToo(String charset) {
        isReadAs(MIXED.getBytes(Charset.forName(charset)), MIXED);
    }

    @ParameterizedTest
    @CsvSource({
        "x-windows-949, 09:00 차 마시기와 똠방각하 (모나)",
        "EUC-KR, 09:00 점심 시간 · 회의실 가",
        "windows-31j, 09:00 お茶の時間（モナ）",
        "Shift_JIS, 10:00 基調講演とケーキの作り方",
        "EUC-JP, 10:00 お茶とケーキの時間です",
        "windows-1252, 09:00 Thé à la crème – l’été déjà",
        "windows-1252, 09:00 Über Äpfel & Größe",
    })
    void oldCharsetsAreGuessedWithAWarning(String charset, String text) {
        assumeThat(Charset.isSupported(charset)).isTrue();
        Parts parts = Given.bytes(text.getBytes(Charset.forName(charset)));
        assertThat(parts.texts()).containsExactly(text);
        assertThat(parts.warnings()).extracting(Warning::kind).containsExactly(Warning.Kind.CHARSET_GUESSED);
    }

    @Test
    void whatXmlSaysOfItselfIsBelieved() {
        String xml = "<?xml version='1.0' encoding='ISO-8859-2'?><s><t>Čaj a bábovka</t></s>";
        Parts parts = Given.bytes(xml.getBytes(Charset.forName("ISO-8859-2")));
        assertThat(parts.xml().findFirst().orElseThrow().text("t")).isEqualTo("Čaj a bábovka");
        assertThat(parts.warnings()).isEmpty();
    }

    @Test
    void utf8ThatSaysSomethingElseIsStillUtf8() {
        Parts parts = Given.text("<?xml version='1.0' encoding='windows-1252'?><s><t>차</t></s>");
        assertThat(parts.xml().findFirst().orElseThrow().text("t")).isEqualTo("차");
    }

    @Test
    void aFewDamagedBytesDoNotTurnUtf8IntoSomethingElse() {
        byte[] bytes = (MIXED + MIXED).getBytes(StandardCharsets.UTF_8);
        bytes[MIXED.getBytes(StandardCharsets.UTF_8).length + 15] = (byte) 0xff;
        Parts parts = Given.bytes(bytes);
        assertThat(parts.texts().findFirst().orElseThrow()).startsWith(MIXED).contains("Gâteau");
        assertThat(parts.warnings()).containsExactly(Warning.of(Warning.Kind.CHARSET_GUESSED, "UTF-8"));
    }

    @Test
    void controlCharactersAreTakenOut() {
        Parts parts = Given.text("09:00\u0000 Te\u0007a\u009f\n");
        assertThat(parts.texts()).containsExactly("09:00 Tea\n");
        assertThat(parts.warnings()).containsExactly(Warning.of(Warning.Kind.CONTROL_CHARACTERS));
    }

    private static void isReadAs(byte[] bytes, String text) {
        Parts parts = Given.bytes(bytes);
        assertThat(parts.texts()).containsExactly(text);
        assertThat(parts.warnings()).isEmpty();
    }
}
