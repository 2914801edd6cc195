package org.qingjian.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/**
 * One thing that a reading process shall do.
 *
 * @param input the file to read
 * @param output where a re-encoded photo or a cleaned file goes; the input itself when text is read
 * @param limit most pages to read, or the longest edge of the photo in pixels
 */
record Job(Task task, DocumentType type, Path input, Path output, int limit) {
    /** The process that reads works in another folder. */
    Job {
        input = input.toAbsolutePath();
        output = output.toAbsolutePath();
    }

    enum Task {
        READ_TEXT,
        /** Every string object of a PDF. */
        READ_STRINGS,
        CLEAN_PDF,
        REENCODE_PHOTO
    }

    static Job strings(Path pdf) {
        return new Job(Task.READ_STRINGS, DocumentType.PDF, pdf, pdf, 0);
    }

    static Job read(DocumentType type, Path input, int maxPages) {
        return new Job(Task.READ_TEXT, type, input, input, maxPages);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(task.name());
        out.writeUTF(type.name());
        out.writeUTF(input.toString());
        out.writeUTF(output.toString());
        out.writeInt(limit);
        out.flush();
    }

    static Job read(DataInputStream in) throws IOException {
        return new Job(
                Task.valueOf(in.readUTF()),
                DocumentType.valueOf(in.readUTF()),
                Path.of(in.readUTF()),
                Path.of(in.readUTF()),
                in.readInt());
    }
}
