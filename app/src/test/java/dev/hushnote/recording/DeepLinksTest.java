package dev.hushnote.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Links to the second of a video, site by site. The position is 1:02:03.9 throughout.
class DeepLinksTest {

    private static final Duration POSITION = Duration.ofMillis(3_723_900);

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/watch?v=abcdefghijk, https://www.youtube.com/watch?v=abcdefghijk&t=3723",
        "https://m.youtube.com/watch?list=PLx&v=abc&index=3, https://m.youtube.com/watch?list=PLx&v=abc&index=3&t=3723",
        "https://www.youtube.com/watch?t=1m2s&v=abc, https://www.youtube.com/watch?v=abc&t=3723",
        "https://www.youtube.com/watch?v=abc#t=90, https://www.youtube.com/watch?v=abc&t=3723",
        "https://youtu.be/abcdefghijk?si=xyz&t=5, https://youtu.be/abcdefghijk?si=xyz&t=3723",
        "http://YouTu.be/abc, http://YouTu.be/abc?t=3723",
        "https://www.youtube.com/live/abc?feature=share, https://www.youtube.com/live/abc?feature=share&t=3723",
        "https://www.youtube.com/embed/abc?start=4&rel=0, https://www.youtube.com/embed/abc?rel=0&start=3723",
        "https://www.youtube-nocookie.com/embed/abc, https://www.youtube-nocookie.com/embed/abc?start=3723",
        "https://vimeo.com/123456, https://vimeo.com/123456#t=3723s",
        "https://vimeo.com/123456/0a1b2c?share=copy#t=5s, https://vimeo.com/123456/0a1b2c?share=copy#t=3723s",
        "https://player.vimeo.com/video/123456, https://player.vimeo.com/video/123456#t=3723s",
        "https://media.ccc.de/v/30c3-5210-en-talk, https://media.ccc.de/v/30c3-5210-en-talk#t=3723",
        "https://media.ccc.de/v/talk#l=eng&t=12, https://media.ccc.de/v/talk#l=eng&t=3723",
        "https://tube.example/w/kkGMgK9ZtnKfYAgnEtQxbv, https://tube.example/w/kkGMgK9ZtnKfYAgnEtQxbv?start=3723s",
        "https://tube.example/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d?subtitle=ko&start=1m,"
                + "https://tube.example/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d?subtitle=ko&start=3723s",
        "https://www.twitch.tv/videos/123456789?filter=all, https://www.twitch.tv/videos/123456789?filter=all&t=1h2m3s",
        "https://www.dailymotion.com/video/x7abcd, https://www.dailymotion.com/video/x7abcd?start=3723",
        "https://dai.ly/x7abcd, https://dai.ly/x7abcd?start=3723",
        "https://www.bilibili.com/video/BV1xx411c7mD?p=2&t=9, https://www.bilibili.com/video/BV1xx411c7mD?p=2&t=3723",
        "https://cdn.media.ccc.de/congress/a%20b.webm, https://cdn.media.ccc.de/congress/a%20b.webm#t=3723",
        "https://files.example/talk.MP4?token=a%2Bb#t=10, https://files.example/talk.MP4?token=a%2Bb#t=3723"
    })
    void leadsToTheSecond(URI video, URI expected) {
        assertThat(DeepLinks.at(video, POSITION)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://conference.example/talks/42",
                "https://www.youtube.com/@conference/videos",
                "https://www.youtube.com/watch?list=PLx",
                "https://www.youtube.com/shorts/abc",
                "https://vimeo.com/channels/talks",
                "https://media.ccc.de/c/30c3",
                "https://www.twitch.tv/somebody",
                "https://tube.example/w/p/kkGMgK9ZtnKfYAgnEtQxbv",
                "https://notyoutube.com/watch?v=abc",
                "https://youtube.com.example/watch?v=abc",
                "mailto:somebody@example.org"
            })
    void saysNothingWhereItIsNotKnown(URI address) {
        assertThat(DeepLinks.at(address, POSITION)).isEmpty();
    }

    @Test
    void secondsAreRoundedDownAndNeverNegative() {
        URI video = URI.create("https://youtu.be/abc");
        assertThat(DeepLinks.at(video, Duration.ofMillis(999))).contains(URI.create("https://youtu.be/abc?t=0"));
        assertThat(DeepLinks.at(video, Duration.ofMillis(-1))).isEmpty();
    }
}
