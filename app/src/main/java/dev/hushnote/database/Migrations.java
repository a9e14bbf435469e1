package dev.hushnote.database;

import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/// The SQL scripts that bring a database to the present schema.
///
/// @param locations Flyway locations; the scripts lie in the repository's `db/migration`
/// @param newest version of the newest script: known without reading them, because asking Flyway costs
///     start-up time
public record Migrations(List<String> locations, int newest) {

    /// The program's own.
    public static final Migrations BUNDLED = new Migrations(List.of("classpath:db/migration"), 11);

    void run(DataSource database) {
        flyway(database).migrate();
    }

    /// Versions of all scripts, oldest first.
    List<String> versions(DataSource database) {
        return Arrays.stream(flyway(database).info().all())
                .map(MigrationInfo::getVersion)
                .map(Object::toString)
                .toList();
    }

    private Flyway flyway(DataSource database) {
        return Flyway.configure()
                .dataSource(database)
                .locations(locations.toArray(String[]::new))
                .load();
    }
}
