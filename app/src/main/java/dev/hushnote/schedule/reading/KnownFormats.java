package dev.hushnote.schedule.reading;

import dev.hushnote.schedule.format.FormatReader;
import dev.hushnote.schedule.format.calendar.ICalendar;
import dev.hushnote.schedule.format.calendar.Xcal;
import dev.hushnote.schedule.format.conferences.ConferenceLists;
import dev.hushnote.schedule.format.devoxx.CfpDev;
import dev.hushnote.schedule.format.devoxx.DevoxxOld;
import dev.hushnote.schedule.format.frab.FrabJson;
import dev.hushnote.schedule.format.frab.FrabXml;
import dev.hushnote.schedule.format.frab.Schedule2Json;
import dev.hushnote.schedule.format.guess.GuessReader;
import dev.hushnote.schedule.format.hoverboard.Hoverboard;
import dev.hushnote.schedule.format.indico.IndicoJson;
import dev.hushnote.schedule.format.indico.IndicoXml;
import dev.hushnote.schedule.format.jsonld.SchemaOrg;
import dev.hushnote.schedule.format.opass.OPass;
import dev.hushnote.schedule.format.openevent.OpenEvent;
import dev.hushnote.schedule.format.sessionize.Sessionize;
import dev.hushnote.schedule.format.table.TableReader;
import dev.hushnote.schedule.format.text.ProgrammeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The formats that Hushnote reads, the particular before the general.
public final class KnownFormats {

    private KnownFormats() {}

    /// One reader for each.
    ///
    /// @param attendee who it is read for; what they say of a file's fields goes before every other reading of it
    public static List<FormatReader> readers(Attendee attendee) {
        List<Locale> languages = attendee.languages();
        List<FormatReader> readers = new ArrayList<>(known(languages));
        // What is said of the fields fits any JSON; what is guessed only what nobody knows better.
        readers.add(attendee.mapping() == null ? readers.size() : 0, new GuessReader(attendee.mapping(), languages));
        readers.add(new TableReader(attendee.today(), attendee.mapping()));
        readers.add(new ProgrammeText(attendee.today()));
        return readers;
    }

    private static List<FormatReader> known(List<Locale> languages) {
        return List.of(
                new ICalendar(),
                new Xcal(),
                new FrabXml(),
                new IndicoXml(),
                new Schedule2Json(),
                new FrabJson(),
                new IndicoJson(),
                new Sessionize(),
                new DevoxxOld(languages),
                new CfpDev(),
                new OpenEvent(),
                new Hoverboard(),
                new OPass(languages),
                new ConferenceLists(),
                new SchemaOrg());
    }
}
