package org.qingjian.complaint.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.qingjian.complaint.web.Words.Option;

/**
 * A schematic map of the bureau's districts: which lies beside which, drawn by hand, neither to scale nor with true borders. It
 * only repeats the list of districts beside it. Data: {@code district-map.csv}; districts that are not drawn there are not shown.
 */
final class DistrictMap {
    private static final List<Outline> OUTLINES = read();

    private DistrictMap() {}

    /**
     * One district as drawn.
     *
     * @param points of its outline, as SVG writes them
     * @param x and y where its name stands
     */
    record Outline(String code, String points, int x, int y) {}

    /** A drawn district with its name in the reader's language. */
    record Shape(Outline outline, String name) {}

    /** Those of the offered districts that are drawn. */
    static List<Shape> of(List<Option> districts) {
        return OUTLINES.stream()
                .flatMap(outline -> districts.stream()
                        .filter(district -> district.value().equals(outline.code()))
                        .map(district -> new Shape(outline, district.label())))
                .toList();
    }

    private static List<Outline> read() {
        try (InputStream in = DistrictMap.class.getResourceAsStream("district-map.csv")) {
            if (in == null) {
                throw new IOException("district-map.csv is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("code,"))
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Outline(
                            cells[0],
                            cells[1].replace(':', ','),
                            Integer.parseInt(cells[2]),
                            Integer.parseInt(cells[3])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
