package dev.hushnote.testkit;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import javafx.util.Pair;
import org.jspecify.annotations.Nullable;

/// Files that somebody drags from another program and lets go over the window.
///
/// @param files in the order in which they were picked
public record DroppedFiles(List<File> files) implements TKClipboard {

    public static DroppedFiles of(Path... files) {
        return new DroppedFiles(List.of(files).stream().map(Path::toFile).toList());
    }

    /// Drags them over the window and drops them there.
    public void onto(WindowRig window) {
        Toolkit.inWindow(() -> {
            Node root = window.scene().getRoot();
            Dragboard board = DragboardHelper.createDragboard(this);
            fire(DragEvent.DRAG_OVER, board, root);
            fire(DragEvent.DRAG_DROPPED, board, root);
        });
    }

    private static void fire(EventType<DragEvent> type, Dragboard board, Node target) {
        PickResult picked = new PickResult(target, 10, 10);
        DragEvent.fireEvent(
                target, new DragEvent(type, board, 10, 10, 10, 10, TransferMode.COPY, null, target, picked));
    }

    @Override
    public Set<DataFormat> getContentTypes() {
        return Set.of(DataFormat.FILES);
    }

    @Override
    @SafeVarargs
    public final boolean putContent(Pair<DataFormat, Object>... content) {
        return false;
    }

    @Override
    public @Nullable Object getContent(DataFormat format) {
        return hasContent(format) ? files : null;
    }

    @Override
    public boolean hasContent(DataFormat format) {
        return format.equals(DataFormat.FILES);
    }

    @Override
    public Set<TransferMode> getTransferModes() {
        return EnumSet.allOf(TransferMode.class);
    }

    @Override
    public void setDragView(Image image) {}

    @Override
    public void setDragViewOffsetX(double offset) {}

    @Override
    public void setDragViewOffsetY(double offset) {}

    @Override
    public @Nullable Image getDragView() {
        return null;
    }

    @Override
    public double getDragViewOffsetX() {
        return 0;
    }

    @Override
    public double getDragViewOffsetY() {
        return 0;
    }
}
