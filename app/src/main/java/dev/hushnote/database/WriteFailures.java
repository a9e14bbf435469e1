package dev.hushnote.database;

import dev.hushnote.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/// Tells a disk that cannot be written to from a mistake in the program.
final class WriteFailures {

    private static final Set<Integer> CODES = Set.of(
            ErrorCode.DATABASE_IS_READ_ONLY,
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2,
            ErrorCode.ERROR_OPENING_DATABASE_1,
            ErrorCode.FILE_CREATION_FAILED_1);

    private WriteFailures() {}

    /// The failure as the person should meet it: a [Problem] where the disk is at fault, else as it was.
    static RuntimeException explain(RuntimeException failure, Path folder) {
        if (failure instanceof Problem) {
            return failure;
        }
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                return new Problem(failure, Problem.Kind.IN_USE, "problem.in-use", folder);
            }
            if (cause instanceof SQLIntegrityConstraintViolationException) {
                return new Problem(failure, Problem.Kind.BAD_INPUT, "problem.row-unfit");
            }
            boolean refused = cause instanceof SQLException sql && CODES.contains(sql.getErrorCode());
            if (refused || cause instanceof IOException) {
                return Problem.cannotWrite(failure, "problem.cannot-write", folder);
            }
        }
        return failure;
    }
}
