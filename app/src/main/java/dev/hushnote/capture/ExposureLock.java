package dev.hushnote.capture;

/// Keeps a camera's exposure as it is, so that a bright slide does not darken the next picture. Asks the driver: never
/// on a window's thread.
public interface ExposureLock {

    /// Where nothing can be asked.
    ExposureLock NONE = new ExposureLock() {
        @Override
        public boolean isOffered(String device) {
            return false;
        }

        @Override
        public boolean lock(String device, boolean locked) {
            return false;
        }
    };

    /// Whether this camera's driver can do it, and can be asked here.
    ///
    /// @param device what the system opens it by
    boolean isOffered(String device);

    /// Keeps the present exposure, or lets the camera choose again.
    ///
    /// @return whether the driver did it
    boolean lock(String device, boolean locked);
}
