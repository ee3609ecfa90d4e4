package vn.trienkhai.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.reader.field.Fields;
import vn.trienkhai.reader.layout.DirectiveText;
import vn.trienkhai.reader.source.Archive;
import vn.trienkhai.reader.source.PageDrawing;
import vn.trienkhai.reader.source.Sources;
import vn.trienkhai.reader.source.line.SourceText;
import vn.trienkhai.reader.source.line.Unreadable;
import vn.trienkhai.reader.source.text.TextSource;

/**
 * Reads a directive: a file or a text in, an {@link Outcome} out.
 *
 * <pre>{@code
 * switch (new DirectiveReader().read(Path.of("ke-hoach.docx"))) {
 *     case Outcome.Read(var reading) -> System.out.println(reading.subject());
 *     case Outcome.Refused(var reason, var detail) -> System.err.println(reason + " " + detail);
 * }
 * }</pre>
 *
 * <p>The kind of a file is told by its content; its name only counts where it contradicts. Content never makes the reader
 * throw or loop. A reader has no state and may be shared between threads.
 */
public final class DirectiveReader {
    /** The version that a reading names. */
    public static final String VERSION = "0.1.0";

    private final Limits limits;
    private final PageProgress progress;

    public DirectiveReader() {
        this(Limits.USUAL);
    }

    public DirectiveReader(Limits limits) {
        this(limits, (done, of) -> {});
    }

    /** Reads pictures of pages too slowly to be silent about it: {@code progress} is told after each. */
    public DirectiveReader(Limits limits, PageProgress progress) {
        this.limits = limits;
        this.progress = progress;
    }

    /** Reads a file; throws only where the file system does. */
    public Outcome read(Path file) throws IOException {
        if (Files.size(file) > limits.bytes()) {
            return new Outcome.Refused(Outcome.Reason.TOO_LARGE, "");
        }
        return read(Files.readAllBytes(file), file.getFileName().toString());
    }

    /** Reads a file that has been received; {@code fileName} may be empty. */
    public Outcome read(byte[] content, String fileName) {
        long started = System.nanoTime();
        return settle(() -> Sources.read(content, fileName, limits, progress), started);
    }

    /** A document of a zip, by its name in there. */
    public record Packed(String name, Outcome outcome) {}

    /**
     * Reads every document of a zip, nested ones too, in their order; any other file is one document. What is left of a zip
     * that turns out damaged or too large stands as a last, refused entry under the name of the zip itself.
     */
    public List<Packed> readAll(byte[] content, String fileName) {
        boolean small = content.length <= limits.bytes();
        if (!small || !Archive.is(content, limits)) {
            return List.of(new Packed(fileName, read(content, fileName)));
        }
        var all = new ArrayList<Packed>();
        try {
            Archive.open(content, limits, (name, file) -> all.add(new Packed(name, read(file, name))));
        } catch (Unreadable stopped) {
            all.add(new Packed(fileName, stopped.refusal()));
        }
        return all.isEmpty() ? List.of(new Packed(fileName, new Outcome.Refused(Outcome.Reason.EMPTY, ""))) : all;
    }

    /**
     * Draws a page of a file that was read, as the places of its words are given: {@code reading.places().pages()}.
     *
     * @param attachment {@link PagePlaces#attachment} of the reading
     * @param width of the picture in dots, at most; rolls of paper become narrower, pictures are not enlarged
     */
    public PageImage draw(byte[] content, int attachment, SourcePage page, int width) {
        try {
            return PageDrawing.of(content, attachment, limits, page, width);
        } catch (Unreadable refused) {
            return new PageImage.Refused(
                    refused.refusal().reason(), refused.refusal().detail());
        } catch (StackOverflowError | OutOfMemoryError e) {
            return new PageImage.Refused(Outcome.Reason.TOO_LARGE, "");
        } catch (RuntimeException e) {
            return new PageImage.Refused(Outcome.Reason.DAMAGED, "");
        }
    }

    /** Reads a text that was typed or pasted. */
    public Outcome readText(String text) {
        long started = System.nanoTime();
        return settle(() -> TextSource.of(text, null), started);
    }

    private interface Source {
        SourceText open() throws Unreadable;
    }

    // Parsers of other people's formats fail in ways nobody has listed; whatever they throw, the file is damaged.
    private static Outcome settle(Source source, long started) {
        try {
            var opened = source.open();
            var text = DirectiveText.of(opened);
            return placed(SourceNotes.added(Fields.read(text, opened, started), opened.notes()), opened, text);
        } catch (Unreadable refused) {
            return refused.refusal();
        } catch (StackOverflowError | OutOfMemoryError e) {
            return new Outcome.Refused(Outcome.Reason.TOO_LARGE, "");
        } catch (RuntimeException e) {
            return new Outcome.Refused(Outcome.Reason.DAMAGED, "");
        }
    }

    private static Outcome placed(Outcome outcome, SourceText source, DirectiveText text) {
        return source.pages().isEmpty() || !(outcome instanceof Outcome.Read(var reading))
                ? outcome
                : new Outcome.Read(reading.with(PagePlaces.of(source, text)));
    }
}
