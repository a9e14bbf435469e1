import java.io.File;
import java.io.IOException;
import javafx.css.Stylesheet;

/// Puts the parsed form of style sheets beside them, where JavaFX looks for it first. Run from its source.
final class StyleSheets {

    private StyleSheets() {}

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            Stylesheet.convertToBinary(new File(file), new File(file.replaceFirst("\\.css$", ".bss")));
        }
    }
}
