package dev.hushnote.log.ui;

/// Takes what is written in the composer and does not belong in the log as a line.
public interface ComposerOutlet {

    ComposerOutlet NONE = new ComposerOutlet() {
        @Override
        public void reason(String text) {}

        @Override
        public boolean caption(String text) {
            return false;
        }

        @Override
        public String wholeTalk() {
            return "";
        }
    };

    /// Why the session got its light.
    void reason(String text);

    /// What the last photo shows.
    ///
    /// @return false when there is no photo to take it; then the text stays where it is
    boolean caption(String text);

    /// What a mark says that means the whole talk.
    String wholeTalk();

    /// A line could not be stored and stands in the composer again.
    default void refused(Exception failure) {}
}
