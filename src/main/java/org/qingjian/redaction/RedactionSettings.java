package org.qingjian.redaction;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The bureau's choices where the rule leaves one. */
@ConfigMapping(prefix = "qingjian.redaction")
public interface RedactionSettings {
    /** Telephone numbers and government mail of an office that acts as such stay readable. */
    @WithDefault("true")
    boolean officeContactsStay();

    /** Number plates stay readable. Local policies differ; the safe side is to mask. */
    @WithDefault("false")
    boolean platesStay();

    /** Longest text that is looked through, in UTF-16 units. */
    @WithDefault("2097152")
    int longestText();
}
