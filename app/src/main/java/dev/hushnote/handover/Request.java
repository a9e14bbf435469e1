package dev.hushnote.handover;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// What goes over the wire: the token, then the words, each in Java's modified UTF-8 with its length before it.
///
/// @param words files and addresses
record Request(String token, List<String> words) {

    /// More than anybody opens at once.
    static final int MOST_WORDS = 2_000;

    /// What the first window answers once it has taken the words over.
    static final int TAKEN = 1;

    Request {
        words = List.copyOf(words);
    }

    /// @throws IOException when it is no request
    static Request read(DataInputStream in) throws IOException {
        String token = in.readUTF();
        int count = in.readInt();
        if (count < 0 || count > MOST_WORDS) {
            throw new IOException(count + " words");
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(in.readUTF());
        }
        return new Request(token, words);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(token);
        out.writeInt(words.size());
        for (String word : words) {
            out.writeUTF(word);
        }
        out.flush();
    }
}
