package org.qingjian.identity;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The folder of secret keys: files that only the portal's own user can read, written whole or not at all. For this feature
 * and its vault; nobody else has keys.
 */
@Singleton
public class KeyFolder {
    private final Path folder;

    KeyFolder(IdentitySettings settings) {
        this.folder = settings.keys();
    }

    /** The file's content; made now when there is none yet. */
    public byte[] readOrCreate(String name, Supplier<byte[]> fresh) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                create(name, fresh.get());
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the key file " + name + " cannot be read", e);
        }
    }

    /** Writes a new file with mode 0600. A file of that name that another node was quicker to write stays. */
    public void create(String name, byte[] content) {
        try {
            Files.createDirectories(folder, mode("rwx------"));
            Path draft = Files.createTempFile(folder, ".new", "", mode("rw-------"));
            Files.write(draft, content);
            publish(draft, folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("the key file " + name + " cannot be written", e);
        }
    }

    /** Writes the file with mode 0600 in place of the one of that name. */
    void replace(String name, byte[] content) {
        try {
            Files.createDirectories(folder, mode("rwx------"));
            Path draft = Files.createTempFile(folder, ".new", "", mode("rw-------"));
            Files.write(draft, content);
            Files.move(
                    draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the key file " + name + " cannot be written", e);
        }
    }

    private static void publish(Path draft, Path file) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // another node's key is as good as ours
        } catch (UnsupportedOperationException | AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Names of the files with this prefix, in order of name. */
    public List<String> names(String prefix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(prefix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the key folder cannot be read", e);
        }
    }

    /** The content of a file that is there. */
    public byte[] read(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("the key file " + name + " cannot be read", e);
        }
    }

    /** Removes the file, if it is there. */
    public void delete(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("the key file " + name + " cannot be removed", e);
        }
    }

    private static FileAttribute<?>[] mode(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
