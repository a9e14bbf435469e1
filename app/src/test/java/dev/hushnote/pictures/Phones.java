package dev.hushnote.pictures;

import dev.hushnote.capture.SourceChoice;
import dev.hushnote.phone.PairedPhone;
import dev.hushnote.phone.StationState;
import dev.hushnote.testkit.StandInPhone;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.testkit.WindowRig;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;

/// Phones beside the window, and the slides that they see.
final class Phones {

    private static final int SLIDES = 3;

    private Phones() {}

    static WindowRig letIn(WindowRig rig) {
        rig.run("command.phone");
        Waiting.until(() -> rig.phones().state() instanceof StationState.Open);
        return rig;
    }

    /// As after twenty seconds without a phone.
    static WindowRig waitInVain(WindowRig rig) {
        letIn(rig);
        Toolkit.untilInWindow(
                () -> rig.scene().getRoot().lookup(".phone-ladder").isVisible());
        return rig;
    }

    static WindowRig pairTwo(WindowRig rig) {
        letIn(rig);
        pair(rig, "Pixel 8").beat(true);
        pair(rig, "아주 긴 이름을 가진 발표자의 두 번째 휴대전화 (업무용)");
        return rig;
    }

    /// Three slides that a phone saw one after the other, offered.
    static WindowRig showSlides(WindowRig rig) {
        StandInPhone phone = pair(letIn(rig), "Pixel 8");
        phone.beat(true);
        PairedPhone paired = rig.phones().phones().getFirst();
        rig.run("command.slides-suggest");
        rig.cameras().camera().choose(new SourceChoice.Phone(paired.id(), paired.name()));
        Waiting.until(() -> phone.beat(false));
        Toolkit.inWindow(() -> rig.scene().getRoot().lookup(".overlay").setVisible(false));
        for (int slide = 1; slide <= SLIDES; slide++) {
            byte[] jpeg = jpeg(slide);
            int seen = slide;
            Waiting.until(() -> {
                phone.frame(jpeg);
                return Toolkit.inWindow(
                                () -> rig.scene().getRoot().lookupAll(".slide").size())
                        == seen;
            });
        }
        return rig;
    }

    private static StandInPhone pair(WindowRig rig, String name) {
        URI door =
                ((StationState.Open) rig.phones().state()).doorways().getFirst().plainInvitation();
        return StandInPhone.pair(door, name, Clock.systemUTC());
    }

    private static byte[] jpeg(int slide) {
        BufferedImage image = dev.hushnote.testkit.Pictures.slide(1280, 720, slide);
        try {
            return dev.hushnote.testkit.Pictures.jpeg(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
