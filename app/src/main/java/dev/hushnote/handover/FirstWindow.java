package dev.hushnote.handover;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The window that has a notebook, listening for later starts on the same notebook.
public final class FirstWindow implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(FirstWindow.class.getName());

    /// Time for one word to arrive, in ms.
    private static final int PATIENCE = 2_000;

    private final Path notebook;
    private final ServerSocket socket;
    private final Address address;
    private final Consumer<List<String>> asked;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("second-start-", 0).factory());

    private FirstWindow(Path notebook, ServerSocket socket, Consumer<List<String>> asked) {
        this.notebook = notebook;
        this.socket = socket;
        this.address = Address.at(socket.getLocalPort());
        this.asked = asked;
    }

    /// Begins to listen.
    ///
    /// @param notebook folder of the notebook that this process has opened
    /// @param asked is told the files and addresses of each later start, none when it only wants the window; on a
    ///     thread of its own
    /// @throws IOException when nobody can be listened for; the window does without
    public static FirstWindow listen(Path notebook, Consumer<List<String>> asked) throws IOException {
        ServerSocket socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        FirstWindow window = new FirstWindow(notebook, socket, asked);
        try {
            window.address.write(notebook);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
        window.threads.execute(window::accept);
        return window;
    }

    private void accept() {
        try {
            while (true) {
                Socket caller = socket.accept();
                threads.execute(() -> hear(caller));
            }
        } catch (IOException e) {
            if (!socket.isClosed()) {
                LOG.log(Level.WARNING, "later starts are no longer heard", e);
            }
        }
    }

    private void hear(Socket caller) {
        try (caller) {
            caller.setSoTimeout(PATIENCE);
            Request request = Request.read(new DataInputStream(caller.getInputStream()));
            if (isOurs(request.token())) {
                asked.accept(request.words());
                caller.getOutputStream().write(Request.TAKEN);
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, "a later start broke off", e);
        }
    }

    private boolean isOurs(String token) {
        return MessageDigest.isEqual(
                token.getBytes(StandardCharsets.UTF_8), address.token().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try {
            socket.close();
            address.remove(notebook);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the window's address stays behind", e);
        }
        threads.shutdown();
    }
}
