package dev.hushnote.recording.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hushnote.text.Messages;
import dev.hushnote.text.Problem;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VideoListReaderTest {

    private static final String ONE = "https://youtu.be/aaaaaaaaaaa";
    private static final String TWO = "https://youtu.be/bbbbbbbbbbb";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Keeping queues short https://youtu.be/aaaaaaaaaaa\nTests first https://youtu.be/bbbbbbbbbbb",
                "https://youtu.be/aaaaaaaaaaa Keeping queues short\nhttps://youtu.be/bbbbbbbbbbb - Tests first",
                "Keeping queues short\nhttps://youtu.be/aaaaaaaaaaa\nTests first\nhttps://youtu.be/bbbbbbbbbbb",
                "https://youtu.be/aaaaaaaaaaa\nKeeping queues short\nhttps://youtu.be/bbbbbbbbbbb\nTests first",
                "A list\n\nKeeping queues short\n\nhttps://youtu.be/aaaaaaaaaaa\n\nTests first\n\nyoutu.be/bbbbbbbbbbb",
                "1. Keeping queues short (12:34)\nhttps://youtu.be/aaaaaaaaaaa\n2. Tests first\nyoutu.be/bbbbbbbbbbb",
                "1) Keeping queues short https://youtu.be/aaaaaaaaaaa\n2) Tests first → https://youtu.be/bbbbbbbbbbb.",
                "* [Keeping queues short](https://youtu.be/aaaaaaaaaaa)\n* [Tests first](https://youtu.be/bbbbbbbbbbb)",
                "1\tKeeping queues short\thttps://youtu.be/aaaaaaaaaaa\n2\tTests first\thttps://youtu.be/bbbbbbbbbbb",
                "Title,URL\r\nKeeping queues short,https://youtu.be/aaaaaaaaaaa\r\nTests first,youtu.be/bbbbbbbbbbb",
                "<https://youtu.be/aaaaaaaaaaa> Keeping queues short\n<https://youtu.be/bbbbbbbbbbb> Tests first"
            })
    void textIsReadHoweverItIsLaidOut(String text) {
        VideoList list = read(text);
        assertThat(list.videos()).extracting(Video::title).containsExactly("Keeping queues short", "Tests first");
        assertThat(addresses(list)).containsExactly(ONE, TWO);
        assertThat(list.leftOut()).isZero();
    }

    @Test
    void aLineHasANumberATitleAChannelAndALength() {
        Video video = read("1. Keeping queues short - Nimbus TV (1:02:34) " + ONE)
                .videos()
                .getFirst();
        assertThat(video.title()).isEqualTo("Keeping queues short - Nimbus TV");
        assertThat(video.length()).isEqualTo(Duration.parse("PT1H2M34S"));
    }

    @Test
    void linksTablesAndHeadingsOfMarkdown() {
        VideoList list = read(SampleLists.MARKDOWN);
        assertThat(list.videos())
                .extracting(Video::title)
                .containsExactly(
                        "Keeping queues short", "[Nimbus] Tests (first) by Jana Quill", "Live edits", "캐시 이야기 | 박아라");
        assertThat(addresses(list)).contains("https://video.example/a_(b)", "https://vimeo.com/1");
    }

    @Test
    void severalLinesAboveAnAddressAreTitleSpeakerAndLength() {
        VideoList list = read(SampleLists.BLOCKS);
        assertThat(list.videos())
                .extracting(Video::title)
                .containsExactly("Keeping queues short | Jana Quill", "Tests first | Pavel Ash");
        assertThat(list.videos().getLast().length()).isEqualTo(Duration.parse("PT1H2M3S"));
        assertThat(addresses(list)).contains("https://youtube.com/watch?v=bbbbbbbbbbb");
    }

    @Test
    void tablesNameTheirColumns() {
        assertThat(read(SampleLists.TABLE).videos())
                .containsExactly(
                        new Video(
                                URI.create(ONE),
                                "큐를 짧게",
                                List.of("김가람", "이나래"),
                                Duration.parse("PT12M34S"),
                                LocalDate.of(2026, 5, 14)),
                        new Video(URI.create(TWO), "테스트 먼저", List.of(), null, null));
    }

    @Test
    void playlistsOfPlayers() {
        VideoList list = read(SampleLists.M3U);
        assertThat(list.videos())
                .extracting(Video::title)
                .containsExactly("Keeping queues short - Jana Quill", "Tests first");
        assertThat(list.videos()).extracting(Video::length).containsExactly(Duration.ofSeconds(754), null);
        assertThat(list.leftOut()).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SampleLists.PYVIDEO,
                "[" + SampleLists.PYVIDEO + "]",
                "{\"results\":[" + SampleLists.PYVIDEO + "]}"
            })
    void filesOfPyvideoAloneAndInLists(String json) {
        assertThat(read(json).videos())
                .containsExactly(new Video(
                        URI.create("https://www.youtube.com/watch?v=aaaaaaaaaaa"),
                        "Keeping queues short",
                        List.of("Jana Quill"),
                        Duration.ofSeconds(1234),
                        LocalDate.of(2026, 5, 14)));
    }

    @Test
    void conferencesOfMediaCccDe() {
        VideoList list = read(SampleLists.CONFERENCE);
        assertThat(list.videos().getFirst())
                .isEqualTo(new Video(
                        URI.create("https://media.ccc.de/v/nc26-1-queues"),
                        "Keeping queues short",
                        List.of("Jana Quill", "Pavel Ash"),
                        Duration.ofMinutes(40),
                        LocalDate.of(2026, 5, 14)));
        assertThat(list.videos()).hasSize(2);
    }

    @Test
    void oneEventOfMediaCccDeHasItsFilesBesideItsPage() {
        VideoList list = read("""
            {"title": "Tests first", "frontend_link": "https://media.ccc.de/v/nc26-2-tests",
             "recordings": [{"recording_url": "https://cdn.media.ccc.de/a.mp4", "length": 5}]}
            """);
        assertThat(addresses(list)).containsExactly("https://media.ccc.de/v/nc26-2-tests");
    }

    @Test
    void playlistsOfYtDlpWithoutWhatNobodyCanSee() {
        VideoList list = read(SampleLists.FLAT_PLAYLIST);
        assertThat(addresses(list))
                .containsExactly("https://www.youtube.com/watch?v=aaaaaaaaaaa", "https://vimeo.com/3");
        assertThat(list.videos().getFirst().length()).isEqualTo(Duration.ofSeconds(754));
        assertThat(list.leftOut()).isOne();
    }

    @Test
    void oneJsonValueALine() {
        VideoList list = read("""
            {"title": "Queues", "webpage_url": "https://video.example/1", "upload_date": "20260601"}
            {"title": "Tests", "webpage_url": "https://video.example/2"}
            """);
        assertThat(list.videos()).extracting(Video::day).containsExactly(LocalDate.of(2026, 6, 1), null);
    }

    @Test
    void itemsOfYoutubeItself() {
        VideoList list = read("""
            {"items": [{"kind": "youtube#playlistItem", "id": "UEw", "snippet": {"title": "Queues",
             "publishedAt": "2026-06-01T10:00:00Z", "resourceId": {"videoId": "aaaaaaaaaaa"}}}]}
            """);
        assertThat(addresses(list)).containsExactly("https://www.youtube.com/watch?v=aaaaaaaaaaa");
        assertThat(list.videos().getFirst().title()).isEqualTo("Queues");
    }

    @Test
    void podcastsNameSpeakersWhereTheyDiffer() {
        VideoList list = read(SampleLists.PODCAST);
        assertThat(list.videos().getFirst())
                .isEqualTo(new Video(
                        URI.create("https://nimbus.example/1"),
                        "Queues & caches",
                        List.of("Jana Quill", "Pavel Ash"),
                        Duration.parse("PT12M34S"),
                        LocalDate.of(2026, 5, 14)));
        assertThat(addresses(list)).contains("https://nimbus.example/b.mp4");
    }

    @Test
    void theAuthorOfAllEntriesIsTheChannel() {
        VideoList list = read(SampleLists.CHANNEL);
        assertThat(list.videos()).allMatch(video -> video.speakers().isEmpty());
        assertThat(list.videos()).extracting(Video::length).containsExactly(Duration.ofSeconds(754), null);
        assertThat(addresses(list)).contains("https://www.youtube.com/watch?v=bbbbbbbbbbb");
    }

    @Test
    void aFeedThatBreaksOffGivesWhatCameBefore() {
        String cut = SampleLists.PODCAST.substring(0, SampleLists.PODCAST.indexOf("<item><title>Tests") + 12);
        assertThat(read(cut).videos()).hasSize(1);
    }

    @Test
    void entitiesOfAFeedAreNotFollowed() {
        VideoList list = read("""
            <!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>
            <rss><channel><item><title>Queues&b;&f; &eacute;</title><link>https://v.example/1</link></item></channel></rss>
            """);
        assertThat(list.videos()).extracting(Video::title).containsExactly("Queues é");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "x-windows-949"})
    void olderEncodings(String charset) {
        byte[] bytes = ("큐를 짧게 " + ONE).getBytes(Charset.forName(charset));
        assertThat(VideoListReader.read(bytes).videos())
                .extracting(Video::title)
                .containsExactly("큐를 짧게");
    }

    @Test
    void anAddressCountsOnce() {
        assertThat(read("Queues " + ONE + "\nQueues again " + ONE).videos()).hasSize(1);
    }

    @Test
    void whatIsNoListSaysWhy() {
        refused("", "problem.videos-file-empty");
        refused("Only words\nand more of them", "problem.videos-none");
        refused("1. Keeping queues short (12:34)\n2. Tests first (4:56)", "problem.videos-no-address");
        refused("{\"conference\": \"Nimbus\"}", "problem.videos-no-address");
        refused("<!doctype html><html><body>Videos</body></html>", "problem.videos-web-page");
        refused("{\"entries\": [", "problem.videos-json-broken");
        refused("<rss><item>", "problem.videos-xml-broken");
        refused("%PDF-1.7 and so on", "problem.videos-no-text");
        refused("\u0000\u0001\u0002\u0003".repeat(20), "problem.videos-no-text");
    }

    @Test
    void whatIsTooMuchSaysSo() {
        refused("[".repeat(50_000), "problem.videos-none");
        refused("[{\"a\":" + "[".repeat(50_000), "problem.videos-too-much");
        refused("<a>".repeat(50_000), "problem.videos-too-much");
        refused("a\n".repeat(200_000), "problem.videos-too-much");
        refused("<rss>" + "<item/>".repeat(60_000) + "</rss>", "problem.videos-too-many");
        StringBuilder many = new StringBuilder();
        for (int at = 0; at <= VideoListReader.MOST; at++) {
            many.append("Video ")
                    .append(at)
                    .append(" https://video.example/")
                    .append(at)
                    .append('\n');
        }
        refused(many.toString(), "problem.videos-too-many");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> VideoListReader.read(new byte[ListBytes.LIMIT + 1]))
                .matches(problem -> problem.key().equals("problem.videos-too-large"));
    }

    private static void refused(String text, String key) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> read(text))
                .matches(problem -> problem.key().equals(key), key)
                .matches(problem -> Messages.LANGUAGES.stream()
                        .noneMatch(
                                language -> new Messages(language).of(problem).isBlank()));
    }

    private static List<String> addresses(VideoList list) {
        return list.videos().stream().map(Video::address).map(URI::toString).toList();
    }

    private static VideoList read(String text) {
        return VideoListReader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
