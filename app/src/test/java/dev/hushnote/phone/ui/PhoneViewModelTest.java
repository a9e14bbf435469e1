package dev.hushnote.phone.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.capture.SourceChoice;
import dev.hushnote.phone.LocalAddresses.LocalAddress;
import dev.hushnote.phone.PairedPhone;
import dev.hushnote.phone.StationState;
import dev.hushnote.testkit.ByHand;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.StandInPhone;
import dev.hushnote.testkit.TestNotebook;
import dev.hushnote.testkit.TestShell;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.wiring.PhoneParts;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhoneViewModelTest {

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock("2026-05-12T10:00:00Z");
    private final ByHand time = new ByHand();
    private final List<SourceChoice> used = new ArrayList<>();
    private List<LocalAddress> network = List.of(new LocalAddress("wlan0", InetAddress.getLoopbackAddress()));
    private TestNotebook notebook;
    private PhoneParts phones;
    private TestShell shell;
    private PhoneViewModel model;

    @BeforeEach
    void open() {
        notebook = TestNotebook.open(folder, clock);
        phones = new PhoneParts(notebook.graph(), () -> network, folder.resolve("phones"), clock);
        shell = TestShell.over(notebook);
        model = new PhoneViewModel(shell.shell(), phones.station(), used::add, time);
    }

    @AfterEach
    void close() {
        phones.close();
        notebook.close();
    }

    @Test
    void whoWaitsTwentySecondsInVainIsShownOtherWays() {
        letIn();
        pass(19);
        assertThat(model.inVainProperty().get()).isFalse();
        pass(1);
        assertThat(model.inVainProperty().get()).isTrue();
        model.invite();
        shell.work().finish();
        assertThat(model.inVainProperty().get()).isFalse();
    }

    @Test
    void aPhoneThatCameIsToldAndNobodyWaitsInVain() {
        letIn();
        pass(15);
        StandInPhone.pair(door(), "Pixel", clock);
        Waiting.until(() -> {
            shell.work().finish();
            return model.phonesProperty().get().size() == 1;
        });
        assertThat(shell.shell().notices().currentProperty().get().key()).isEqualTo("phone.came");
        pass(30);
        assertThat(model.inVainProperty().get()).isFalse();
        model.use(model.phonesProperty().get().getFirst());
        PairedPhone phone = phones.station().phones().getFirst();
        assertThat(used).containsExactly(new SourceChoice.Phone(phone.id(), "Pixel"));
    }

    @Test
    void withoutANetworkNobodyIsWaitedFor() {
        network = List.of();
        model.open();
        shell.work().finish();
        assertThat(model.stateProperty().get()).isEqualTo(new StationState.Failed(""));
        pass(60);
        assertThat(model.inVainProperty().get()).isFalse();
        assertThat(model.doorways()).isEmpty();
    }

    @Test
    void whoSeesTheListIsShownWhichPagesAreOpen() {
        letIn();
        StandInPhone phone = StandInPhone.pair(door(), "Pixel", clock);
        model.watch(true);
        phone.beat(true);
        pass(2);
        assertThat(model.phonesProperty().get().getFirst().camera()).isTrue();
        clock.set(clock.instant().plusSeconds(60));
        pass(2);
        assertThat(model.phonesProperty().get().getFirst().camera()).isFalse();
    }

    private void letIn() {
        model.open();
        assertThat(model.openingProperty().get()).isTrue();
        shell.work().finish();
        assertThat(model.stateProperty().get()).isInstanceOf(StationState.Open.class);
    }

    private URI door() {
        return model.doorways().getFirst().plainInvitation();
    }

    private void pass(int seconds) {
        time.pass(Duration.ofSeconds(seconds));
        shell.work().finish();
    }
}
