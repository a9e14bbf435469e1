/// Words for people and for paths: message bundles, problems a person can solve, slugs and romanised Hangul.
@NullMarked
package dev.hushnote.text;

import org.jspecify.annotations.NullMarked;
