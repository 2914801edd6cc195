package org.qingjian.document;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/**
 * The program of a process that reads what strangers sent: it knows no database and no secret, has little memory, and
 * can be killed. Takes one {@link Job} after another from standard input and ends with it.
 */
final class ReadingProcess {
    /** First byte of an answer. */
    static final int READY = 'R';

    static final int DONE = 'D';
    static final int REFUSED = 'X';

    private ReadingProcess() {}

    public static void main(String... args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
        DataInputStream in = new DataInputStream(System.in);
        DataOutputStream out = new DataOutputStream(System.out);
        System.setOut(System.err);
        out.writeByte(READY);
        out.flush();
        try {
            while (true) {
                out.write(answer(Job.read(in)));
                out.flush();
            }
        } catch (EOFException e) {
            out.flush();
        }
    }

    private static byte[] answer(Job job) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        try {
            DocumentText text = run(job);
            out.writeByte(DONE);
            Wire.writeText(out, text);
        } catch (Refusal refusal) {
            bytes.reset();
            out.writeByte(REFUSED);
            out.writeUTF(refusal.reason().name());
            out.writeUTF(String.valueOf(refusal.getMessage()));
        }
        return bytes.toByteArray();
    }

    private static DocumentText run(Job job) throws Refusal {
        try {
            return switch (job.task()) {
                case REENCODE_PHOTO -> PhotoEncoder.encode(job);
                case READ_TEXT -> read(job);
                case READ_STRINGS -> PdfStrings.read(job);
                case CLEAN_PDF -> PdfCleaner.clean(job);
            };
        } catch (RuntimeException | StackOverflowError e) {
            if (job.task() != Job.Task.READ_TEXT) {
                // half a copy is none, and half the strings prove nothing
                throw new Refusal(RefusalReason.CORRUPT, "cannot be taken apart");
            }
            return DocumentText.none(TextState.CORRUPT);
        }
    }

    private static DocumentText read(Job job) throws Refusal {
        return switch (job.type()) {
            case PDF -> new PdfReader().read(job.input(), job.limit());
            case DOCX -> new DocxReader().read(job.input());
            case XLSX -> new XlsxReader().read(job.input(), job.limit());
            default -> DocumentText.none(TextState.NONE);
        };
    }
}
