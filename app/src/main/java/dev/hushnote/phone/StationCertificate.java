package dev.hushnote.phone;

import dev.hushnote.notebook.DurableFiles;
import dev.hushnote.notebook.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// The station's certificate and its key, in a file that only its owner can read. It stays while the addresses do, as
/// every phone has to be told once that it is to be trusted.
final class StationCertificate {

    private static final String FILE = "station.p12";
    private static final String NAME = "station";
    /// The file is kept from others by its mode; a password beside it would add nothing.
    private static final char[] NO_PASSWORD = {};
    private static final Duration SPARE = Duration.ofDays(7);
    private static final int CODE_DIGITS = 8;

    private final Path file;
    private final Clock clock;

    StationCertificate(Path folder, Clock clock) {
        this.file = folder.resolve(FILE);
        this.clock = clock;
    }

    /// A key store that holds the certificate for exactly these addresses and `localhost`, and its key.
    KeyStore keyStore(Collection<InetAddress> addresses) throws IOException, GeneralSecurityException {
        Set<String> names =
                addresses.stream().map(InetAddress::getHostAddress).collect(Collectors.toCollection(TreeSet::new));
        Optional<KeyStore> kept = kept();
        if (kept.isPresent() && isFor(certificate(kept.get()), names)) {
            return kept.get();
        }
        KeyStore made = new SelfSigned(clock).keyStore(NAME, List.copyOf(names));
        DurableFiles.write(file, temporary -> write(made, temporary));
        return made;
    }

    static X509Certificate certificate(KeyStore keys) throws GeneralSecurityException {
        return (X509Certificate) keys.getCertificate(NAME);
    }

    /// The first digits of its fingerprint, in pairs, as browsers show it.
    static String code(KeyStore keys) throws GeneralSecurityException {
        String digits = Sha256.of(certificate(keys).getEncoded()).substring(0, CODE_DIGITS);
        return digits.toUpperCase(java.util.Locale.ROOT).replaceAll("(..)(?!$)", "$1 ");
    }

    static SSLContext context(KeyStore keys) throws GeneralSecurityException {
        KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
        managers.init(keys, NO_PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    /// What lies there; a damaged file is as none.
    private Optional<KeyStore> kept() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream stream = Files.newInputStream(file)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(stream, NO_PASSWORD);
            return keys.containsAlias(NAME) ? Optional.of(keys) : Optional.empty();
        } catch (IOException | GeneralSecurityException _) {
            return Optional.empty();
        }
    }

    private boolean isFor(X509Certificate certificate, Set<String> names) throws GeneralSecurityException {
        Instant now = clock.instant();
        Set<String> its = certificate.getSubjectAlternativeNames().stream()
                .map(entry -> entry.get(1).toString())
                .filter(name -> !name.equals(SelfSigned.LOCALHOST))
                .collect(Collectors.toCollection(TreeSet::new));
        return its.equals(names)
                && !now.isBefore(certificate.getNotBefore().toInstant())
                && now.plus(SPARE).isBefore(certificate.getNotAfter().toInstant());
    }

    private static void write(KeyStore keys, Path target) throws IOException {
        if (target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    target, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (OutputStream stream = Files.newOutputStream(target)) {
            keys.store(stream, NO_PASSWORD);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
