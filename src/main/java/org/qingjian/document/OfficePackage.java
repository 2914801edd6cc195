package org.qingjian.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of an Office Open XML file, read as streams of XML: no entities, nothing from outside, counted bytes. */
final class OfficePackage implements AutoCloseable {
    private static final long MOST_UNPACKED = 300L << 20;
    private static final XMLInputFactory XML = factory();

    private final ZipFile zip;
    private long unpacked;

    /** Reads one part from its beginning. */
    interface PartReader {
        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    OfficePackage(Path file) throws IOException {
        this.zip = new ZipFile(file.toFile());
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Names of the parts that begin so, in their order in the file. */
    List<String> parts(String prefix) {
        return zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(prefix))
                .toList();
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** Does nothing when there is no such part. */
    void read(String part, PartReader reader) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        try (InputStream in = new Counted(zip.getInputStream(entry))) {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            try {
                reader.read(xml);
            } finally {
                xml.close();
            }
        }
    }

    /** Whether more came out than any honest file holds; the reader then stopped early. */
    boolean isBomb() {
        return unpacked > MOST_UNPACKED;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            unpacked += Math.max(0, n);
            if (isBomb()) {
                throw new IOException("unpacks to too much");
            }
            return n;
        }
    }
}
