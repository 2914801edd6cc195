package org.qingjian.disclosure;

/**
 * One place of the redaction map: where the public text differs from the served one, and why.
 *
 * @param layer name of the layer: a JSON pointer into the content, or a page or property of a file
 * @param type name of a {@link org.qingjian.redaction.MaskType}
 * @param start in the original, in UTF-16 units
 * @param reason of the officer, or the code of what gave it away
 */
public record MaskedPlace(String layer, String type, int start, int end, String replacement, String reason) {}
