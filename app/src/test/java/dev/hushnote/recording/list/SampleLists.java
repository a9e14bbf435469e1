package dev.hushnote.recording.list;

import java.util.List;

/// Lists of an invented conference's videos in every format, for tests that read them and for those that damage them.
final class SampleLists {

    static final String PYVIDEO = """
        {"title": "Keeping queues short", "speakers": ["Jana Quill"], "recorded": "2026-05-14", "duration": 1234,
         "videos": [{"type": "mp4", "url": "https://cdn.example/a.mp4"},
                    {"type": "youtube", "url": "https://www.youtube.com/watch?v=aaaaaaaaaaa"}]}
        """;
    static final String CONFERENCE = """
        {"acronym": "nc26", "title": "Nimbus", "url": "https://api.media.ccc.de/public/conferences/nc26",
         "events": [
          {"title": "Keeping queues short", "persons": ["Jana Quill", "Pavel Ash"], "length": 2400,
           "url": "https://api.media.ccc.de/public/events/1", "date": "2026-05-14T23:30:00.000+02:00",
           "frontend_link": "https://media.ccc.de/v/nc26-1-queues"},
          {"title": "Tests first", "persons": [], "frontend_link": "https://media.ccc.de/v/nc26-2-tests"}]}
        """;
    static final String FLAT_PLAYLIST = """
        {"_type": "playlist", "title": "Nimbus", "webpage_url": "https://www.youtube.com/playlist?list=PL",
         "entries": [
          {"ie_key": "Youtube", "id": "aaaaaaaaaaa", "url": "aaaaaaaaaaa", "title": "Queues", "duration": 754.0},
          {"id": "bbbbbbbbbbb", "url": "https://www.youtube.com/watch?v=bbbbbbbbbbb", "title": "[Private video]"},
          {"id": "c", "webpage_url": "https://vimeo.com/3", "title": "Tests", "duration": null}]}
        """;
    static final String PODCAST = """
        <?xml version="1.0"?>
        <rss xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>Nimbus</title>
        <link>https://nimbus.example</link>
        <item><title>Queues &amp; caches</title><link>https://nimbus.example/1</link>
         <itunes:duration>00:12:34</itunes:duration><pubDate>Thu, 14 May 2026 10:00:00 +0900</pubDate>
         <itunes:author>Jana Quill, Pavel Ash</itunes:author></item>
        <item><title>Tests</title><enclosure url="https://nimbus.example/b.mp4"/>
         <itunes:author>Ada Novák</itunes:author></item></channel></rss>
        """;
    static final String CHANNEL = """
        <feed xmlns="http://www.w3.org/2005/Atom" xmlns:yt="urn:yt" xmlns:media="urn:media"><title>Nimbus</title>
        <author><name>Nimbus TV</name></author>
        <entry><yt:videoId>aaaaaaaaaaa</yt:videoId><title>Queues</title><author><name>Nimbus TV</name></author>
         <link rel="alternate" href="https://www.youtube.com/watch?v=aaaaaaaaaaa"/>
         <published>2026-06-01T00:00:00+00:00</published>
         <media:group><media:content url="https://x.example/v" duration="754"/></media:group></entry>
        <entry><yt:videoId>bbbbbbbbbbb</yt:videoId><title>Tests</title>
         <author><name>Nimbus TV</name></author></entry></feed>
        """;
    static final String M3U = """
        #EXTM3U
        #EXTINF:754 tvg-id="a,b",Keeping queues short - Jana Quill
        https://video.example/a.mp4
        #EXTINF:-1,Tests first
        https://video.example/b.mp4
        #EXTINF:5,On this disk
        file.mp4
        """;
    static final String TABLE = """
        제목\t발표자\t주소\t길이\t날짜
        큐를 짧게\t김가람, 이나래\thttps://youtu.be/aaaaaaaaaaa\t12:34\t2026-05-14
        테스트 먼저\t\thttps://youtu.be/bbbbbbbbbbb\t\t
        """;
    static final String MARKDOWN = """
        # Day 1
        - [Keeping queues short](https://youtu.be/aaaaaaaaaaa)
        - [[Nimbus] Tests (first)](https://video.example/a_(b)) by Jana Quill
        - **Live edits** ([video](https://vimeo.com/1), [slides](https://slides.example/x.pdf))
        | 캐시 이야기 | 박아라 | [영상](https://youtu.be/ccccccccccc) |
        |---|---|---|
        """;
    static final String BLOCKS = """
        Videos of Nimbus

        Keeping queues short
        Jana Quill
        12:34
        https://youtu.be/aaaaaaaaaaa

        Tests first
        Pavel Ash
        1:02:03
        youtube.com/watch?v=bbbbbbbbbbb
        """;

    static final List<String> ALL =
            List.of(PYVIDEO, CONFERENCE, FLAT_PLAYLIST, PODCAST, CHANNEL, M3U, TABLE, MARKDOWN, BLOCKS);

    private SampleLists() {}
}
