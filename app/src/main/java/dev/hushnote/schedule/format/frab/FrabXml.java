package dev.hushnote.schedule.format.frab;

import dev.hushnote.schedule.format.FormatReader;
import dev.hushnote.schedule.format.RawProgramme;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.input.XmlElement;

/// The XML of frab, of Pentabarf before it and of pretalx after it.
public final class FrabXml implements FormatReader {

    @Override
    public boolean recognises(Parts parts) {
        return parts.isXml(FrabXml::isSchedule);
    }

    @Override
    public RawProgramme read(Parts parts) {
        return new FrabXmlReading(
                        parts.xml().filter(FrabXml::isSchedule).findFirst().orElseThrow())
                .programme();
    }

    private static boolean isSchedule(XmlElement root) {
        return root.is("schedule")
                && (root.child("conference").isPresent() || root.child("day").isPresent());
    }
}
