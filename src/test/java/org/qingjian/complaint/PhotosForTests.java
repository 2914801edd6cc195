package org.qingjian.complaint;

import io.quarkus.arc.Arc;

/** Makes the copies of photos now, for tests outside the package. */
public final class PhotosForTests {
    private PhotosForTests() {}

    public static void copyAll() {
        Arc.container().instance(PhotoCopies.class).get().copyWaiting();
    }
}
