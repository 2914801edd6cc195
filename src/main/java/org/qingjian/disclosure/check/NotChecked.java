package org.qingjian.disclosure.check;

/**
 * A check that could not be made, or not in full, because something is not known. It is neither a hit nor a pass.
 *
 * @param check id such as C25
 * @param reason what is not known, in Chinese
 */
public record NotChecked(String check, String reason) {}
