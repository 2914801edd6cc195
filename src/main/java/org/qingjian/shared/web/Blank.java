package org.qingjian.shared.web;

import io.quarkus.qute.TemplateGlobal;

/** The blank at the end or the beginning of a message: files of messages lose it. */
@TemplateGlobal
class Blank {
    private Blank() {}

    static String blank = " ";
}
