package org.qingjian.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.qingjian.shared.PortalException;

/** Profiles as JSON: those that come with the portal, and the reading and writing of any. A word that is no part of a profile is an error. */
final class ProfileFiles {
    private static final String FOLDER = "/profiles/";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ProfileFiles() {}

    /** In the order in which people are shown them. */
    static List<ImportProfile> builtIn() {
        return resource("index.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .map(name -> parse(resource(name.strip() + ".json")))
                .toList();
    }

    /** Throws a 400 that names the place when the text is no profile. */
    static ImportProfile parse(String text) {
        try {
            ImportProfile profile = JSON.readValue(text, ImportProfile.class);
            if (profile == null) {
                throw PortalException.invalid("profile", "profile.json", "不是导入方案");
            }
            return profile;
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null
                    ? ""
                    : "（第" + e.getLocation().getLineNr() + "行第"
                            + e.getLocation().getColumnNr() + "列附近）";
            throw PortalException.invalid("profile", "profile.json", "导入方案的 JSON 有误" + place);
        }
    }

    static String write(ImportProfile profile) {
        try {
            return JSON.writeValueAsString(profile);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("profile is not serialisable", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(ProfileFiles.class.getResourceAsStream(FOLDER + name), FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
