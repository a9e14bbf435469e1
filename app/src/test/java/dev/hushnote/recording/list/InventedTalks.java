package dev.hushnote.recording.list;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// Sessions of a conference that never was, with titles that are as alike as those of real ones.
final class InventedTalks {

    static final LocalDate FIRST = LocalDate.of(2026, 5, 14);
    static final int DAYS = 3;
    static final String KEYNOTE = "Opening keynote";

    private static final List<String> ENGLISH = List.of(
            "%s in practice",
            "What %s taught us",
            "Scaling %s with %s",
            "A gentle introduction to %s",
            "%s: lessons from %d years",
            "Why we moved from %s to %s",
            "Debugging %s without tears",
            "%s for the rest of us",
            "Beyond %s: %s at scale",
            "Testing %s, one failure at a time",
            "The hidden costs of %s",
            "From %s to %s in %d weeks",
            "%s under the hood",
            "How not to do %s",
            "%s and %s: friends or foes?",
            "Live coding: %s",
            "Ask us anything about %s",
            "%s, part 1",
            "%s, part 2");
    private static final List<String> SUBJECTS = List.of(
            "event sourcing",
            "coroutines",
            "service meshes",
            "observability",
            "feature flags",
            "type inference",
            "incremental builds",
            "vector search",
            "property-based testing",
            "message queues",
            "edge caching",
            "accessibility",
            "schema migration",
            "structured logging",
            "code review",
            "offline sync",
            "garbage collection",
            "static analysis",
            "design tokens",
            "load shedding",
            "dependency injection",
            "WebAssembly",
            "HTTP/3",
            "Kotlin 3",
            "GraphQL",
            "CI/CD");
    private static final List<String> KOREAN = List.of(
            "%s 도입기",
            "실전 %s: %s까지",
            "우리가 %s를 버린 이유",
            "%s 성능을 %d배 높인 이야기",
            "%s, 어디까지 해봤니",
            "%s로 시작하는 %s",
            "처음 만나는 %s",
            "%s 운영 %d년의 기록",
            "%s의 모든 것",
            "장애에서 배운 %s",
            "%s와 %s 사이에서",
            "팀을 살린 %s 이야기");
    private static final List<String> KOREAN_SUBJECTS = List.of(
            "코루틴",
            "이벤트 소싱",
            "결제 시스템",
            "검색 엔진",
            "코드 리뷰",
            "데이터 파이프라인",
            "디자인 시스템",
            "단위 테스트",
            "쿠버네티스",
            "모듈 분리",
            "로그 수집",
            "추천 모델",
            "무중단 배포",
            "접근성",
            "캐시 전략",
            "메시지 큐",
            "배치 처리",
            "GraphQL 서버",
            "Spring 부트",
            "타입 추론");
    private static final List<String> GIVEN = List.of(
            "Jana", "Marek", "Ines", "Tobias", "Yuna", "Oskar", "Lea", "Pavel", "Noor", "Émile", "Ada", "Ravi",
            "Mina-Lu");
    private static final List<String> FAMILY = List.of(
            "Vogelsang",
            "Okonkwo",
            "Lindqvist",
            "Marchetti",
            "Novák",
            "Brandt",
            "Sørli",
            "Fontaine",
            "Haddad",
            "Takemura",
            "Petrov",
            "Quill",
            "de Winter",
            "Ash");
    private static final String KOREAN_FAMILY = "김이박최정강조윤장임한오";
    private static final List<String> KOREAN_GIVEN =
            List.of("가람", "나래", "다온", "라온", "마루", "바다", "새별", "아라", "한결", "하늘", "도담", "보람", "슬기", "예솔");

    private final Random random;
    private final boolean korean;
    private final Set<String> used = new HashSet<>();

    InventedTalks(Random random, boolean korean) {
        this.random = random;
        this.korean = korean;
    }

    /// The keynote has one title on each day; one speaker has two lightning talks.
    List<Listed> sessions(int count) {
        List<Listed> sessions = new ArrayList<>();
        for (int day = 0; day < 2; day++) {
            sessions.add(session(KEYNOTE, List.of(speaker()), day, 45));
        }
        String brief = speaker();
        sessions.add(session("Lightning talk: " + title(), List.of(brief), 1, 10));
        sessions.add(session("Lightning talk: " + title(), List.of(brief), 1, 10));
        while (sessions.size() < count) {
            List<String> speakers = random.nextInt(4) == 0 ? List.of(speaker(), speaker()) : List.of(speaker());
            sessions.add(session(title(), speakers, random.nextInt(DAYS), 25 + 5 * random.nextInt(5)));
        }
        return sessions;
    }

    private static Listed session(String title, List<String> speakers, int day, int minutes) {
        return new Listed(UUID.randomUUID(), title, speakers, FIRST.plusDays(day), Duration.ofMinutes(minutes));
    }

    String speaker() {
        String name = korean && random.nextInt(5) > 0
                ? KOREAN_FAMILY.charAt(random.nextInt(KOREAN_FAMILY.length())) + pick(KOREAN_GIVEN)
                : pick(GIVEN) + " " + pick(FAMILY);
        return used.add(name) ? name : speaker();
    }

    String title() {
        boolean inKorean = korean && random.nextInt(4) > 0;
        String form = pick(inKorean ? KOREAN : ENGLISH);
        List<String> subjects = inKorean ? KOREAN_SUBJECTS : SUBJECTS;
        StringBuilder title = new StringBuilder();
        for (int at = 0; at < form.length(); at++) {
            if (form.startsWith("%s", at)) {
                title.append(pick(subjects));
                at++;
            } else if (form.startsWith("%d", at)) {
                title.append(2 + random.nextInt(9));
                at++;
            } else {
                title.append(form.charAt(at));
            }
        }
        String whole = title.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + title.substring(1);
        return used.add(whole) ? whole : title();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
