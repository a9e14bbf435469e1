package dev.hushnote.handover;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A start on a notebook that a window has open already.
public final class SecondStart {

    /// Time for the first window to answer, in ms.
    private static final int PATIENCE = 5_000;

    private final Path notebook;

    /// @param notebook folder of the notebook
    public SecondStart(Path notebook) {
        this.notebook = notebook;
    }

    /// Asks the first window to come forward and to take files and addresses over.
    ///
    /// @param words absolute paths and addresses, at most 2,000
    /// @return whether a window took them over
    public boolean hand(List<String> words) {
        Optional<Address> first = Address.of(notebook);
        return first.isPresent() && words.size() <= Request.MOST_WORDS && hand(first.get(), words);
    }

    private static boolean hand(Address first, List<String> words) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), first.port()), PATIENCE);
            socket.setSoTimeout(PATIENCE);
            new Request(first.token(), words).write(new DataOutputStream(socket.getOutputStream()));
            return socket.getInputStream().read() == Request.TAKEN;
        } catch (IOException _) {
            return false;
        }
    }
}
