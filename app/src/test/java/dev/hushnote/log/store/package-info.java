@org.jspecify.annotations.NullMarked
package dev.hushnote.log.store;
