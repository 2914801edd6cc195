package org.qingjian.disclosure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of files that are attached to records. */
@ConfigMapping(prefix = "qingjian.disclosure.files")
interface FilesConfig {
    /** Most files of one edition. */
    @WithDefault("20")
    int most();

    /** Largest file, in bytes; never more than the portal takes at all. */
    @WithDefault("52428800")
    long maxBytes();
}
