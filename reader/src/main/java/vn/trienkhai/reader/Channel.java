package vn.trienkhai.reader;

/**
 * Hình thức: a form of activity that the directive orders or names. Codes: media, web_social, oral, visual, meeting,
 * culture_sport, contest, emulation, gratitude, training, loudspeaker, document, inspection, email, other.
 */
public record Channel(String code, String raw) {}
