package dev.hushnote.schedule.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpeakerNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ada Roe | Ada Roe
        Ada Roe, Bo Li | Ada Roe+Bo Li
        Ada Roe & Bo Li | Ada Roe+Bo Li
        Ada Roe and Bo Li | Ada Roe+Bo Li
        Ada Roe; Bo Li / Cy Do | Ada Roe+Bo Li+Cy Do
        Ada Roe/Bo Li | Ada Roe+Bo Li
        A/Prof Ada Roe | A/Prof Ada Roe
        Ada Roe, Ph.D., Bo Li | Ada Roe, Ph.D.+Bo Li
        Alexander Sandoval | Alexander Sandoval
        한가람과 문새롬 | 한가람+문새롬
        한가람·문새롬 | 한가람+문새롬
        한가람 및 문새롬 | 한가람+문새롬
        이과 | 이과
        Ada Roe (Acme, Labs and Co) | Ada Roe@Acme, Labs and Co
        Ada Roe (Acme), Bo Li(Globex) | Ada Roe@Acme+Bo Li@Globex
        한가람(누리랩) | 한가람@누리랩
        Ada Roe (@adaroe) | Ada Roe (@adaroe)
        """)
    void tellsPeopleApart(String text, String people) {
        assertThat(written(SpeakerNames.of(text))).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ada Roe, Acme | Ada Roe@Acme
        Ada Roe, Acme / Bo Li, Globex | Ada Roe@Acme+Bo Li@Globex
        한가람, 누리랩 | 한가람@누리랩
        Ada Roe | Ada Roe
        """)
    void tellsCompaniesFromPeople(String text, String people) {
        assertThat(written(SpeakerNames.withCompanies(text))).isEqualTo(people);
    }

    @Test
    void findsNobodyInNothing() {
        assertThat(SpeakerNames.of(null)).isEmpty();
        assertThat(SpeakerNames.of("  , ;")).isEmpty();
    }

    private static String written(List<RawSpeaker> people) {
        return String.join(
                "+",
                people.stream()
                        .map(person -> person.affiliation() == null
                                ? person.name()
                                : person.name() + "@" + person.affiliation())
                        .toList());
    }
}
