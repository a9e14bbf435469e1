package dev.hushnote.phone.ui;

import dev.hushnote.capture.Later;
import dev.hushnote.capture.SourceChoice;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.command.Command;
import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.desktop.kit.Quiet;
import dev.hushnote.phone.PhoneStation;
import dev.hushnote.phone.StationState;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/// Puts the pairing of phones together.
public final class PhoneUi {

    private final Shell shell;
    private final PhoneViewModel model;
    private final PhonePane pane;
    private final Button sign = Quiet.flat(new Button());

    /// @param use takes pictures from there from now on
    /// @param watchFolder chooses a folder whose pictures come in
    public PhoneUi(Shell shell, PhoneStation station, Consumer<SourceChoice> use, Later later, Runnable watchFolder) {
        this.shell = shell;
        this.model = new PhoneViewModel(shell, station, use, later);
        this.pane = new PhonePane(model, shell.texts(), watchFolder);
        sign.setGraphic(Icons.of(Feather.SMARTPHONE));
        sign.setMinWidth(Button.USE_PREF_SIZE);
        sign.setOnAction(_ -> open());
        model.stateProperty().subscribe(_ -> showSign());
        model.phonesProperty().subscribe(_ -> showSign());
        shell.texts().messagesProperty().subscribe(_ -> showSign());
    }

    public List<Command> commands() {
        return List.of(Command.of("command.phone", this::open));
    }

    /// Stands on top of the window while phones can send.
    public Node sign() {
        return sign;
    }

    /// Shows the code to scan; lets phones in if they were kept out.
    public void open() {
        if (!(model.stateProperty().get() instanceof StationState.Open)) {
            model.open();
        }
        shell.overlay().show(pane, pane.first());
    }

    private void showSign() {
        boolean open = model.stateProperty().get() instanceof StationState.Open;
        sign.setVisible(open);
        sign.setManaged(open);
        int phones = model.phonesProperty().get().size();
        sign.setText(Integer.toString(phones));
        sign.setAccessibleText(shell.texts().get("phone.listening", phones));
    }
}
