package dev.hushnote.phone;

import java.nio.file.Path;

/// Where the station keeps what it has to keep.
///
/// @param own for the certificate and the paired phones; among the program's settings
/// @param temporary for what is being uploaded; swept when the station opens, so nothing else may lie in it
public record StationFolders(Path own, Path temporary) {}
