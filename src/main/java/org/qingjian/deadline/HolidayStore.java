package org.qingjian.deadline;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qingjian.shared.database.DatabaseJson;

/** The rows of what administrators loaded: holiday years and statutory clocks. */
@ApplicationScoped
class HolidayStore {
    private final AgroalDataSource dataSource;

    HolidayStore(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Something that changes whenever a row is written. */
    String version() {
        return query(
                "select (select count(*) || '/' || coalesce(sum(revision), 0) from holiday_year) || '/' || count(*)"
                        + " from statutory_clock",
                rows -> {
                    rows.next();
                    return rows.getString(1);
                });
    }

    List<HolidayYear> years() {
        Map<Integer, List<HolidayDay>> years = new TreeMap<>();
        return query("select * from holiday_day order by date", rows -> {
            while (rows.next()) {
                years.computeIfAbsent(rows.getInt("year"), y -> new ArrayList<>())
                        .add(day(rows));
            }
            return years.entrySet().stream()
                    .map(entry -> new HolidayYear(entry.getKey(), entry.getValue()))
                    .toList();
        });
    }

    Map<Integer, Instant> loadedAt() {
        return query("select year, loaded_at from holiday_year", rows -> {
            Map<Integer, Instant> times = new TreeMap<>();
            while (rows.next()) {
                times.put(rows.getInt(1), rows.getTimestamp(2).toInstant());
            }
            return times;
        });
    }

    List<StatutoryClock> clocks() {
        return query("select clock from statutory_clock order by id", rows -> {
            List<StatutoryClock> clocks = new ArrayList<>();
            while (rows.next()) {
                clocks.add(DatabaseJson.read(StatutoryClock.class, rows.getString(1)));
            }
            return clocks;
        });
    }

    /** Replaces a year; answers its revision. */
    int write(HolidayYear year, String by, Instant at) {
        int revision = query(
                "insert into holiday_year (year, revision, loaded_at, loaded_by) values (?, 1, ?, ?) on conflict (year)"
                        + " do update set revision = holiday_year.revision + 1, loaded_at = excluded.loaded_at,"
                        + " loaded_by = excluded.loaded_by returning revision",
                rows -> {
                    rows.next();
                    return rows.getInt(1);
                },
                year.year(),
                Timestamp.from(at),
                by);
        update("delete from holiday_day where year = ?", year.year());
        for (HolidayDay day : year.days()) {
            update(
                    "insert into holiday_day values (?, ?, ?, ?, ?, ?, ?)",
                    year.year(),
                    Date.valueOf(day.date()),
                    day.kind().name(),
                    day.name(),
                    day.notice().title(),
                    day.notice().number(),
                    Date.valueOf(day.notice().date()));
        }
        return revision;
    }

    void write(StatutoryClock clock, String by, Instant at) {
        update(
                "insert into statutory_clock (clock, added_at, added_by) values (?::jsonb, ?, ?)",
                DatabaseJson.write(StatutoryClock.class, clock),
                Timestamp.from(at),
                by);
    }

    private static HolidayDay day(ResultSet row) throws SQLException {
        return new HolidayDay(
                row.getDate("date").toLocalDate(),
                HolidayDay.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                new Notice(
                        row.getString("notice_title"),
                        row.getString("notice_number"),
                        row.getDate("notice_date").toLocalDate()));
    }

    private interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }

    private <T> T query(String sql, Reading<T> reading, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            return reading.of(rows);
        } catch (SQLException e) {
            throw new IllegalStateException("the law of deadlines could not be read", e);
        }
    }

    private void update(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the law of deadlines could not be written", e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
