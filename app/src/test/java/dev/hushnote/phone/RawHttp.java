package dev.hushnote.phone;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A client that says exactly what a test wants it to say, over a connection of its own for each request.
record RawHttp(URI door) {

    /// What came back.
    @SuppressWarnings("ArrayRecordComponent") // nobody changes it
    record Reply(int status, Map<String, List<String>> headers, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        Optional<String> header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                    .findFirst();
        }
    }

    String host() {
        return door.getRawAuthority();
    }

    Socket connect() throws IOException {
        Socket socket = new Socket(door.getHost(), door.getPort());
        socket.setSoTimeout(30_000);
        return socket;
    }

    Reply send(String method, String target, Map<String, String> headers, byte[] body) throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Host", host());
        all.put("Content-Length", Integer.toString(body.length));
        all.putAll(headers);
        return exact(method, target, all, body);
    }

    /// Sends these headers and no others.
    Reply exact(String method, String target, Map<String, String> headers, byte[] body) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(head(method, target, headers));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            return reply(socket);
        }
    }

    static byte[] head(String method, String target, Map<String, String> headers) {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        headers.forEach(
                (name, text) -> head.append(name).append(": ").append(text).append("\r\n"));
        return head.append("Connection: close\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /// Reads one answer, its body by its announced length.
    static Reply reply(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no answer: " + head.toString(StandardCharsets.ISO_8859_1));
            }
            head.write(next);
        }
        String[] lines = head.toString(StandardCharsets.ISO_8859_1).strip().split("\r\n", -1);
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.computeIfAbsent(lines[i].substring(0, colon).toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                    .add(lines[i].substring(colon + 1).strip());
        }
        int length = Integer.parseInt(
                headers.getOrDefault("content-length", List.of("0")).getFirst());
        return new Reply(Integer.parseInt(lines[0].split(" ", -1)[1]), headers, in.readNBytes(length));
    }
}
