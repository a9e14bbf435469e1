/// How each blog engine wants its files: where they lie, what stands on top, what its Markdown would misread.
@NullMarked
package dev.hushnote.blog.profiles;

import org.jspecify.annotations.NullMarked;
