package org.qingjian.complaint;

/**
 * A file handed in with a submission.
 *
 * @param name as the sender calls it; sealed with the file, for names identify
 * @param content the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record OfferedFile(String name, byte[] content) {
    @Override
    public String toString() {
        return "OfferedFile";
    }
}
