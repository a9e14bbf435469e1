package dev.hushnote.phone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.SettableClock;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The certificate names what it is for and stays while that does.
class StationCertificateTest {

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock("2026-05-12T01:00:00Z");

    @Test
    void itNamesEveryAddressForThirteenMonths() throws IOException, GeneralSecurityException {
        X509Certificate certificate = StationCertificate.certificate(made("192.168.1.7", "10.0.0.2"));
        certificate.verify(certificate.getPublicKey());
        assertThat(((ECPublicKey) certificate.getPublicKey())
                        .getParams()
                        .getCurve()
                        .getField()
                        .getFieldSize())
                .isEqualTo(256);
        assertThat(certificate.getSubjectAlternativeNames())
                .extracting(name -> name.get(1).toString())
                .containsExactlyInAnyOrder("localhost", "192.168.1.7", "10.0.0.2");
        assertThat(Duration.between(
                        certificate.getNotBefore().toInstant(),
                        certificate.getNotAfter().toInstant()))
                .isEqualTo(Duration.ofDays(397));
        assertThat(certificate.getNotBefore().toInstant()).isBefore(clock.instant());
        assertThat(certificate.getBasicConstraints()).isEqualTo(-1);
    }

    @Test
    void itStaysWhileTheAddressesDo() throws IOException, GeneralSecurityException {
        String first = StationCertificate.code(made("192.168.1.7", "10.0.0.2"));
        assertThat(StationCertificate.code(made("10.0.0.2", "192.168.1.7"))).isEqualTo(first);
        assertThat(StationCertificate.code(made("10.0.0.2"))).isNotEqualTo(first);
    }

    @Test
    void itIsRenewedBeforeItEndsAndWhenItIsDamaged() throws IOException, GeneralSecurityException {
        String first = StationCertificate.code(made("10.0.0.2"));
        clock.set(clock.instant().plus(Duration.ofDays(391)));
        String second = StationCertificate.code(made("10.0.0.2"));
        assertThat(second).isNotEqualTo(first);
        Files.write(folder.resolve("station.p12"), new byte[100]);
        assertThat(StationCertificate.code(made("10.0.0.2"))).isNotEqualTo(second);
    }

    @Test
    void onlyItsOwnerCanReadItsKey() throws IOException, GeneralSecurityException {
        made("10.0.0.2");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("station.p12"))))
                .isEqualTo("rw-------");
    }

    @Test
    void theStationIsFoundByItUnderItsAddress() throws IOException, GeneralSecurityException {
        try (StationRig rig = new StationRig(folder)) {
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            KeyStore own = new StationCertificate(folder.resolve("own"), rig.clock)
                    .keyStore(List.of(InetAddress.getLoopbackAddress()));
            trusted.setCertificateEntry("station", StationCertificate.certificate(own));
            TrustManagerFactory managers = TrustManagerFactory.getInstance("PKIX");
            managers.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            RawHttp door = new RawHttp(rig.doorway().invitation());
            try (SSLSocket socket = (SSLSocket) context.getSocketFactory()
                    .createSocket(door.door().getHost(), door.door().getPort())) {
                SSLParameters parameters = socket.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                socket.setSSLParameters(parameters);
                socket.getOutputStream().write(RawHttp.head("GET", "/", java.util.Map.of("Host", door.host())));
                assertThat(RawHttp.reply(socket).status()).isEqualTo(200);
            }
        }
    }

    private KeyStore made(String... addresses) throws IOException, GeneralSecurityException {
        List<InetAddress> named = new java.util.ArrayList<>();
        for (String address : addresses) {
            named.add(InetAddress.getByName(address));
        }
        return new StationCertificate(folder, clock).keyStore(named);
    }
}
