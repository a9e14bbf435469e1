package dev.hushnote.recording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.change.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Which instant is heard where.
class AlignmentTest {

    private static final Instant TEN = Instant.parse("2026-05-12T10:00:00Z");

    @Test
    void withoutAnAnchorNothingIsKnown() {
        Alignment none = Alignment.of(List.of());
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.position(TEN)).isEmpty();
        assertThat(none.instant(Duration.ZERO)).isEmpty();
    }

    @Test
    void oneAnchorIsOneOffset() {
        Alignment one = Alignment.of(List.of(anchor(300, 90)));
        assertThat(one.isEmpty()).isFalse();
        assertThat(one.position(at(300))).contains(second(90));
        assertThat(one.position(at(310).plusMillis(250))).contains(second(100).plusMillis(250));
        assertThat(one.position(at(210))).contains(Duration.ZERO);
        assertThat(one.instant(Duration.ZERO)).contains(at(210));
        assertThat(one.instant(second(1000))).contains(at(1210));
    }

    @Test
    void whatWasBeforeTheRecordingIsNowhere() {
        Alignment one = Alignment.of(List.of(anchor(300, 90)));
        assertThat(one.position(at(210).minusMillis(1))).isEmpty();
        assertThat(one.instant(Duration.ofMillis(-1))).isEmpty();
    }

    @Test
    void behindACutTheSecondAnchorCounts() {
        // Ten minutes in the middle were cut out.
        Alignment cut = Alignment.of(List.of(anchor(2400, 1800), anchor(60, 60)));
        assertThat(cut.position(at(30))).contains(second(30));
        assertThat(cut.position(at(1800))).contains(second(1800));
        assertThat(cut.position(at(2400))).contains(second(1800));
        assertThat(cut.position(at(2500))).contains(second(1900));
        assertThat(cut.instant(second(1799))).contains(at(1799));
        assertThat(cut.instant(second(1800))).contains(at(2400));
        assertThat(cut.instant(second(1900))).contains(at(2500));
    }

    @Test
    void whatWasCutOutIsHeardWhereTheRecordingGoesOn() {
        Alignment cut = Alignment.of(List.of(anchor(60, 60), anchor(2400, 1800)));
        assertThat(cut.position(at(1801))).contains(second(1800));
        assertThat(cut.position(at(2399))).contains(second(1800));
    }

    @Test
    void whatWasPutInBelongsToTheInstantWhereTheSessionGoesOn() {
        // A minute of advertisement stands in the recording.
        Alignment longer = Alignment.of(List.of(anchor(0, 0), anchor(600, 660)));
        assertThat(longer.instant(second(630))).contains(at(600));
        assertThat(longer.instant(second(660))).contains(at(600));
        assertThat(longer.position(at(599))).contains(second(599));
        assertThat(longer.position(at(600))).contains(second(660));
    }

    @Test
    void timeNeverRunsBackwards() {
        Alignment torn = Alignment.of(List.of(anchor(100, 500), anchor(200, 100), anchor(300, 600)));
        assertThat(torn.position(at(100))).contains(second(500));
        assertThat(torn.position(at(200))).contains(second(600));
        assertThat(torn.position(at(300))).contains(second(600));
    }

    @Test
    void ofTwoAnchorsForOneInstantTheLaterSetOneCounts() {
        Anchor former = anchor(100, 10);
        Anchor latter = new Anchor(
                UUID.randomUUID(),
                former.recordingId(),
                null,
                former.at(),
                second(20),
                new Stamp(1, TEN, UUID.randomUUID(), null));
        assertThat(Alignment.of(List.of(former, latter)).position(at(100))).contains(second(20));
        assertThat(Alignment.of(List.of(latter, former)).position(at(100))).contains(second(20));
    }

    @Test
    void thereAndBackIsTheSame() {
        Alignment cut = Alignment.of(List.of(anchor(60, 60), anchor(2400, 1800)));
        for (int second = 0; second < 4000; second += 37) {
            assertThat(cut.position(cut.instant(second(second)).orElseThrow())).contains(second(second));
        }
    }

    private static Anchor anchor(int at, int position) {
        return new Anchor(UUID.randomUUID(), new UUID(0, 1), null, at(at), second(position), Stamp.NEW);
    }

    private static Instant at(int second) {
        return TEN.plusSeconds(second);
    }

    private static Duration second(int second) {
        return Duration.ofSeconds(second);
    }
}
