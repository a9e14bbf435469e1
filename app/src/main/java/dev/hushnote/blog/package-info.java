/// Posts: composed from the model, written for a blog engine, exported without ever overwriting what is not ours.
@NullMarked
package dev.hushnote.blog;

import org.jspecify.annotations.NullMarked;
