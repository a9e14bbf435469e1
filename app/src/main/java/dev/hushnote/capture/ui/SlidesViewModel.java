package dev.hushnote.capture.ui;

import dev.hushnote.capture.Camera;
import dev.hushnote.capture.Frame;
import dev.hushnote.capture.SourceChoice;
import dev.hushnote.capture.slide.RecentSlides;
import dev.hushnote.capture.slide.Sensitivity;
import dev.hushnote.capture.slide.SlideBefore;
import dev.hushnote.capture.slide.SlideEvent;
import dev.hushnote.capture.slide.SlideRegion;
import dev.hushnote.capture.slide.SlideWatch;
import dev.hushnote.desktop.Notice;
import dev.hushnote.desktop.Shell;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The slides that stood in view lately, and the way back to the one that just went. To be used on the window's thread.
public final class SlidesViewModel {

    /// Two looks a second tell slides apart more surely than five, see [SlideWatch].
    private static final int LOOKS_PER_SECOND = 2;

    private final Shell shell;
    private final CameraViewModel shutter;
    private final Camera camera;
    private final ScreenRegions regions;
    private final Clock clock;
    private final ObservableValue<String> room;
    private final ObservableValue<String> talk;
    private final RecentSlides recent = new RecentSlides(RecentSlides.USUAL_BYTES);
    private final ObjectProperty<SlideMode> mode = new SimpleObjectProperty<>(SlideMode.OFF);
    private final ObjectProperty<Sensitivity> sensitivity = new SimpleObjectProperty<>(Sensitivity.USUAL);
    private final ReadOnlyObjectWrapper<List<SeenSlide>> slides = new ReadOnlyObjectWrapper<>(List.of());
    private SourceChoice choice;
    private @Nullable Looking looking;

    /// @param shutter stores pictures
    /// @param regions where screens stand
    public SlidesViewModel(Shell shell, CameraViewModel shutter, ScreenRegions regions, Clock clock) {
        this.shell = shell;
        this.shutter = shutter;
        this.camera = shutter.camera();
        this.regions = regions;
        this.clock = clock;
        this.choice = camera.choice();
        shutter.saver().stayAwakeWhile(() -> mode.get() != SlideMode.OFF);
        mode.subscribe(_ -> lookAnew());
        sensitivity.subscribe(_ -> lookAnew());
        // Kept, because a binding that nobody holds stops to follow.
        this.room = shutter.target().room();
        this.talk = shutter.target().name();
        room.subscribe(_ -> lookAnew());
        // Another talk has other slides, and the trouble of this one is not the next one's.
        talk.subscribe(_ -> {
            sensitivity.set(Sensitivity.USUAL);
            forget();
        });
        // The camera outlives the view model, and both end with the program.
        var _ = camera.onChange(() -> shell.work().inWindow(this::sourceChanged));
    }

    /// Not remembered: nobody wants pictures to be taken by themselves at the next conference.
    public ObjectProperty<SlideMode> modeProperty() {
        return mode;
    }

    /// For this talk only.
    public ObjectProperty<Sensitivity> sensitivityProperty() {
        return sensitivity;
    }

    /// Newest first.
    ReadOnlyObjectProperty<List<SeenSlide>> slidesProperty() {
        return slides.getReadOnlyProperty();
    }

    SlideRegion region() {
        return regions.of(room.getValue());
    }

    /// Where the screen stands, from now on and whenever in this room.
    void draw(SlideRegion region) {
        regions.draw(room.getValue(), region);
        lookAnew();
    }

    Optional<Frame> picture() {
        return camera.ring().latest();
    }

    /// Takes the slide before the one in view at this instant.
    public void shootBefore() {
        Instant pressed = clock.instant();
        SlideBefore before = new SlideBefore(region(), sensitivity.get());
        shell.work()
                .read(
                        () -> before.at(pressed, camera.ring(), recent),
                        found -> found.ifPresentOrElse(
                                frame -> shutter.take(frame, frame.at(), () -> markKept(frame)),
                                () -> shell.notices().show(Notice.problem("camera.no-slide-before"))));
    }

    /// Takes a slide of the strip, unless it was taken.
    void keep(SeenSlide slide) {
        if (!slide.kept()) {
            shutter.take(slide.still(), slide.since(), () -> markKept(slide.still()));
        }
    }

    /// Takes the newest slide that was offered.
    public void keepNewest() {
        slides.get().stream().filter(slide -> !slide.kept()).findFirst().ifPresent(this::keep);
    }

    private void markKept(Frame frame) {
        slides.set(slides.get().stream()
                .map(slide -> slide.still().equals(frame) ? slide.nowKept() : slide)
                .toList());
        shell.notices().show(Notice.done("camera.slide-kept"));
    }

    private void sourceChanged() {
        if (!camera.choice().equals(choice)) {
            choice = camera.choice();
            forget();
        }
    }

    private void forget() {
        recent.clear();
        slides.set(List.of());
        lookAnew();
    }

    private void lookAnew() {
        Looking before = looking;
        looking = null;
        if (before != null) {
            before.tap.close();
        }
        if (mode.get() != SlideMode.OFF) {
            looking = new Looking(new SlideWatch(region(), sensitivity.get()));
        }
    }

    private void seen(Looking by, SlideEvent event) {
        if (by != looking) {
            return;
        }
        recent.take(event);
        SeenSlide slide = new SeenSlide(event.still(), event.since(), false);
        List<SeenSlide> now = new ArrayList<>(slides.get());
        now.addFirst(slide);
        slides.set(List.copyOf(now.subList(0, Math.min(now.size(), RecentSlides.MOST))));
        boolean wanted = mode.get() == SlideMode.KEEP
                && shutter.target().ban().getValue().isEmpty();
        if (wanted && event instanceof SlideEvent.NewSlide) {
            keep(slide);
        }
    }

    /// One watch while it looks.
    private final class Looking {

        private final Camera.Watch tap;

        Looking(SlideWatch watch) {
            this.tap = camera.onFrame(
                    LOOKS_PER_SECOND,
                    frame -> watch.look(frame).ifPresent(event -> shell.work().inWindow(() -> seen(this, event))));
        }
    }
}
