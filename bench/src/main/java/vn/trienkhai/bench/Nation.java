package vn.trienkhai.bench;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Objects;
import vn.trienkhai.database.Database;
import vn.trienkhai.shared.UnitId;

/** A Party line of national size, 250,000 units written straight into a database: 34 provinces, 3,321 communes, their cells. */
record Nation(UnitId head, UnitId province) {
    static final int UNITS = 250_000;

    /** The database has its tables already. Nobody has changed these units, so the record of changes says nothing of them. */
    static Nation in(Database database) throws Exception {
        try (var session = database.asOwner();
                var in = Objects.requireNonNull(Nation.class.getResourceAsStream("national-units.sql"));
                var statement = session.createStatement()) {
            var script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            statement.execute("alter table unit disable trigger user; alter table unit_parent disable trigger user");
            statement.execute(script.substring(0, script.indexOf("-- Fifty officers")));
            statement.execute("alter table unit enable trigger user; alter table unit_parent enable trigger user");
            statement.execute("vacuum analyze unit, unit_parent");
            try (var row = statement.executeQuery("""
                    select (select id from unit where kind = 'trung_uong'), (select id from unit where name = 'Tỉnh ủy mẫu số 27')""")) {
                if (!row.next()) {
                    throw new SQLException("no nation");
                }
                return new Nation(new UnitId(row.getInt(1)), new UnitId(row.getInt(2)));
            }
        }
    }
}
