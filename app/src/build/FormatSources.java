import com.palantir.javaformat.java.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs palantir-java-format over every Java file below a folder, on the JDK of the build.
///
/// Not part of the program: the build starts it as a source file with the formatter's jars on the class path.
/// Arguments: `check` or `write`, then the folder.
public final class FormatSources {

    private FormatSources() {}

    public static void main(String[] args) throws Exception {
        boolean check = args[0].equals("check");
        List<String> arguments = new ArrayList<>(List.of("--palantir"));
        arguments.addAll(check ? List.of("--dry-run", "--set-exit-if-changed") : List.of("--replace"));
        arguments.addAll(javaFiles(Path.of(args[1])));
        PrintWriter out = new PrintWriter(System.out, true);
        PrintWriter err = new PrintWriter(System.err, true);
        int result = new Main(out, err, System.in).format(arguments.toArray(String[]::new));
        out.flush();
        if (check && result != 0) {
            err.println("The files above are not formatted. This command formats them:");
            err.println("  mvn -q -pl app validate dependency:copy@formatter exec:exec@format");
        }
        System.exit(result);
    }

    private static List<String> javaFiles(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }
}
