@org.jspecify.annotations.NullMarked
package dev.hushnote.desktop.kit;
