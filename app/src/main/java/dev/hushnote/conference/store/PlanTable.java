package dev.hushnote.conference.store;

import dev.hushnote.conference.Plan;
import dev.hushnote.database.Columns;
import dev.hushnote.database.RowJson;
import dev.hushnote.database.RowValues;
import dev.hushnote.database.Table;
import java.sql.SQLException;
import java.util.List;

/// The table `plan`.
public final class PlanTable extends Table<Plan> {

    private final RowJson json;

    public PlanTable(RowJson json) {
        super("plan", Plan.class, "session_id IN (SELECT id FROM session WHERE conference_id = :conference)");
        this.json = json;
    }

    @Override
    protected Plan read(Columns row) throws SQLException {
        return new Plan(
                row.uuid("id"),
                row.uuid("session_id"),
                row.number("interest"),
                row.optionalText("reason"),
                row.optionalText("expectation"),
                List.of(json.read(row.text("alternatives"), Plan.Alternative[].class)),
                row.stamp());
    }

    @Override
    protected void write(Plan plan, RowValues values) {
        values.set("session_id", plan.sessionId())
                .set("interest", plan.interest())
                .set("reason", plan.reason())
                .set("expectation", plan.expectation())
                .set("alternatives", json.write(plan.considered()));
    }
}
