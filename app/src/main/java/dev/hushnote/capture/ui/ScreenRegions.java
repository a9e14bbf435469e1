package dev.hushnote.capture.ui;

import dev.hushnote.capture.slide.SlideRegion;

/// Where the screen stands in the picture, remembered by room: the attendee draws it once.
public interface ScreenRegions {

    /// @param room empty where no room is known
    /// @return the whole picture where nothing was drawn
    SlideRegion of(String room);

    void draw(String room, SlideRegion region);
}
