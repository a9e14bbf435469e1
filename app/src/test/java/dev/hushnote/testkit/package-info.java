/// What tests share: a clock to set, notebooks, command runs, generated pictures, the real day.
@org.jspecify.annotations.NullMarked
package dev.hushnote.testkit;
