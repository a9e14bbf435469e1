package dev.hushnote.bench;

import java.io.IOException;
import java.util.List;

/// One program's work beside another's.
interface Benchmark {

    /// Programs that must be installed.
    List<String> programs();

    /// Measures.
    ///
    /// @return one line per pair
    List<String> run(Workbench bench) throws IOException;
}
