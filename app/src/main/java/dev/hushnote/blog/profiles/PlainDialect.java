package dev.hushnote.blog.profiles;

import java.util.Set;

/// CommonMark with GitHub's extensions, raw HTML off.
final class PlainDialect extends EscapingDialect {

    PlainDialect() {
        super(Set.of(TextRule.LONE_TILDES));
    }

    @Override
    String code(String code) {
        return code;
    }
}
