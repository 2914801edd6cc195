package org.qingjian.notation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The regions that the portal knows by code: all provinces and prefectures, and the counties of Shaoguan with their history, from
 * {@code regions.csv}. A name that is not there stays text: facets then group by the text.
 */
public final class Regions {
    private static final Map<String, Region> BY_CODE = read();
    private static final Map<String, Region> BY_NAME = names();
    private static final int LONGEST_NAME =
            BY_NAME.keySet().stream().mapToInt(String::length).max().orElse(0);
    /** 曲江大道, 韶关路, 中山大学, 新丰江: the short name is part of another name. */
    private static final String NOT_AFTER_SHORT_NAME = "路街道桥江河湖山岭港湾峡寺大学村站";

    private Regions() {}

    /** The region with a code, past ones included. */
    public static Optional<Region> byCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** What the region with a code is called; the code itself when there is none. */
    public static String nameOf(String code) {
        return byCode(code).map(Region::name).orElse(code);
    }

    /** The region with a name or alias, Traditional or Simplified; a name shared by two is the larger region's. */
    public static Optional<Region> byName(String name) {
        return Optional.ofNullable(BY_NAME.get(HanText.fold(name)));
    }

    /** The province, prefecture and county of a code, as far as they are known: 440205 → 广东省, 韶关市, 曲江区. */
    public static List<Region> path(String code) {
        if (!code.matches("\\d{6}")) {
            return List.of();
        }
        return Arrays.asList(code.substring(0, 2) + "0000", code.substring(0, 4) + "00", code).stream()
                .distinct()
                .map(BY_CODE::get)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    /** The regions directly inside one, those in use on the day, by code. */
    public static List<Region> within(Region outer, LocalDate day) {
        Region.Level inner = outer.level() == Region.Level.PROVINCE ? Region.Level.PREFECTURE : Region.Level.COUNTY;
        return BY_CODE.values().stream()
                .filter(region -> region.code().startsWith(outer.prefix()) && region.level() == inner)
                .filter(region -> region.isValidOn(day))
                .toList();
    }

    /** Whether two digits begin the codes of a province. */
    public static boolean isProvincePrefix(String prefix) {
        return BY_CODE.containsKey(prefix + "0000");
    }

    /** Names of regions in running text, the longest at each place. */
    public static List<Found<Region>> find(String text) {
        String flat = HanText.simplified(text);
        List<Found<Region>> found = new ArrayList<>();
        int i = 0;
        while (i < flat.length()) {
            int length = longestNameAt(flat, i);
            if (length == 0) {
                i++;
                continue;
            }
            Region region = BY_NAME.get(flat.substring(i, i + length));
            if (region != null) {
                found.add(Found.in(text, i, i + length, region));
            }
            i += length;
        }
        return found;
    }

    private static int longestNameAt(String flat, int start) {
        for (int length = Math.min(LONGEST_NAME, flat.length() - start); length > 1; length--) {
            Region region = BY_NAME.get(flat.substring(start, start + length));
            if (region != null && !isPartOfOtherName(flat, start, length, region)) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isPartOfOtherName(String flat, int start, int length, Region region) {
        int end = start + length;
        boolean shortName = !flat.startsWith(region.name(), start);
        return shortName && end < flat.length() && NOT_AFTER_SHORT_NAME.indexOf(flat.charAt(end)) >= 0;
    }

    private static Map<String, Region> names() {
        Map<String, Region> names = new HashMap<>();
        for (Region region : BY_CODE.values()) {
            names.putIfAbsent(HanText.fold(region.name()), region);
        }
        for (Region region : BY_CODE.values()) {
            region.aliases().forEach(alias -> names.putIfAbsent(HanText.fold(alias), region));
        }
        return names;
    }

    private static Map<String, Region> read() {
        Map<String, Region> regions = new LinkedHashMap<>();
        try (InputStream in = open();
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("code,")) {
                    Region region = region(line.split(",", -1));
                    regions.put(region.code(), region);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return regions;
    }

    private static Region region(String[] cells) {
        return new Region(
                cells[0],
                cells[1],
                cells[2].isEmpty() ? List.of() : List.of(cells[2].split(" ")),
                cells[3].isEmpty() ? null : LocalDate.parse(cells[3]),
                cells[4].isEmpty() ? null : LocalDate.parse(cells[4]),
                cells[5].isEmpty() ? null : cells[5]);
    }

    private static InputStream open() throws IOException {
        InputStream in = Regions.class.getResourceAsStream("regions.csv");
        if (in == null) {
            throw new IOException("regions.csv is missing");
        }
        return in;
    }
}
