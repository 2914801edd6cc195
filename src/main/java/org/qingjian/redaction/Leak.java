package org.qingjian.redaction;

/**
 * A masked passage that still stands in a layer that is meant for the public. Release is blocked while there is one.
 *
 * @param layer name of the layer
 * @param start where it stands there, in UTF-16 units
 */
public record Leak(String layer, MaskType type, int start, int end) {}
