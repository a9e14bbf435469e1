/// The Blog place: what a post will hold, how it reads, what is written where.
@NullMarked
package dev.hushnote.blog.ui;

import org.jspecify.annotations.NullMarked;
