/// Tests of the contact sheet and the inbox.
@org.jspecify.annotations.NullMarked
package dev.hushnote.gallery;
