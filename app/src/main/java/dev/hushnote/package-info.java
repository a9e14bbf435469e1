/// The program's entry point. Everything else lives in a package per feature: cores at the bottom (conference,
/// photo, log, rating), whole capabilities that compose them above (capture, review, blog, pack), leaves that know
/// no feature (change, journal, notebook, database, markdown, text) underneath.
@NullMarked
package dev.hushnote;

import org.jspecify.annotations.NullMarked;
