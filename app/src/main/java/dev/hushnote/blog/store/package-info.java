/// The table of posts.
@NullMarked
package dev.hushnote.blog.store;

import org.jspecify.annotations.NullMarked;
