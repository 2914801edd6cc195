package org.qingjian.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Reads the units of the bureau from their file. */
final class BranchTable {
    private static final String FILE = "/identity/branches.csv";

    private BranchTable() {}

    static List<Branch> read() {
        try (InputStream in = Objects.requireNonNull(BranchTable.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Branch(cells[0], cells[1].equals("CITY"), cells[2], cells[3]))
                    .sorted(Comparator.comparing(Branch::city).reversed().thenComparing(Branch::code))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
