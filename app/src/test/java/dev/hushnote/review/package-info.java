/// Tests of the review.
@org.jspecify.annotations.NullMarked
package dev.hushnote.review;
