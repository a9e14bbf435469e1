package dev.hushnote.capture.webcam;

import java.util.Locale;
import java.util.regex.Pattern;

/// Guesses from a camera's name whether it is built into the laptop's lid.
final class BuiltIn {

    private static final Pattern LID = Pattern.compile(
            "integrated|built-?in|facetime|internal|laptop|macbook|easycamera|front|truevision|lenovo|isight"
                    + "|\\bhp (hd|wide vision|5mp|ir)\\b|usb2\\.0 hd uvc webcam|bisoncam|surface camera");
    private static final Pattern ELSEWHERE = Pattern.compile("\\brear\\b|\\bback\\b|virtual|capture|desk view|iphone");

    boolean facesYou(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        return LID.matcher(low).find() && !ELSEWHERE.matcher(low).find();
    }
}
