package org.qingjian.disclosure;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.qingjian.document.DocumentUse;

/** Which kept files editions, sealed originals and open forms refer to; clears away forms that were never saved. */
@Singleton
class FilesInUse implements DocumentUse {
    private static final Duration OPEN_FORM = Duration.ofDays(1);
    private static final String USED = """
            select sha256 from edition_file where sha256 = any (?)
            union select sha256 from upload where sha256 = any (?)
            union select file ->> 'sha256' from sealed_original, jsonb_array_elements(files) file
                   where file ->> 'sha256' = any (?)
            """;

    private final AgroalDataSource dataSource;
    private final UploadStore uploads;
    private final FilePages pages;
    private final Clock clock;

    FilesInUse(AgroalDataSource dataSource, UploadStore uploads, FilePages pages, Clock clock) {
        this.dataSource = dataSource;
        this.uploads = uploads;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public Set<String> tables() {
        return Set.of("edition_file", "file_opening", "upload", "file_page");
    }

    @Override
    public Set<String> used(Collection<String> sha256) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(USED)) {
            Array wanted = connection.createArrayOf("text", sha256.toArray());
            select.setArray(1, wanted);
            select.setArray(2, wanted);
            select.setArray(3, wanted);
            Set<String> used = new HashSet<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    used.add(row.getString(1));
                }
            }
            return used;
        } catch (SQLException e) {
            throw new IllegalStateException("the files in use cannot be read", e);
        }
    }

    @Scheduled(
            cron = "{qingjian.sweep.uploads-at}",
            timeZone = "Asia/Shanghai",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "disclosure.uploads-sweep")
    void clearOpenForms() {
        uploads.removeBefore(clock.instant().minus(OPEN_FORM));
        pages.sweep();
    }
}
