package org.qingjian.complaint;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.qingjian.document.DocumentUse;

/** Keeps the copies of complainants' photos, whose originals are in the vault, and officers' evidence from being taken for orphans. */
@Singleton
class FilesOfCases implements DocumentUse {
    private final AgroalDataSource dataSource;

    FilesOfCases(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Set<String> tables() {
        return Set.of("complaint_file", "complaint_evidence");
    }

    @Override
    public Set<String> used(Collection<String> sha256) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select copy_sha256 from complaint_file where copy_sha256 = any (?)"
                                + " union select sha256 from complaint_evidence where sha256 = any (?)")) {
            select.setArray(1, connection.createArrayOf("text", sha256.toArray()));
            select.setArray(2, connection.createArrayOf("text", sha256.toArray()));
            Set<String> used = new HashSet<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    used.add(row.getString(1));
                }
            }
            return used;
        } catch (SQLException e) {
            throw new IllegalStateException("the files of cases cannot be read", e);
        }
    }
}
