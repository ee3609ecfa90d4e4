package vn.trienkhai.bench.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.sax.BodyContentHandler;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.xml.sax.SAXException;
import vn.trienkhai.reader.DirectiveReader;
import vn.trienkhai.reader.Limits;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.reader.source.Sources;
import vn.trienkhai.reader.source.line.SourceLine;
import vn.trienkhai.reader.source.line.SourceText;
import vn.trienkhai.reader.source.line.Unreadable;

/**
 * The whole reading of a file, and the bare extraction of its text: by the reader's own source, and by the libraries that others
 * would take.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBenchmark {
    private final DirectiveReader reader = new DirectiveReader();
    private final byte[] docx = SampleDirective.docx(SampleDirective.PAGES);
    private final byte[] pdf = SampleDirective.pdf(SampleDirective.PAGES);
    private byte[] doc = {};
    private String text = "";

    /** The text of a document as long as a book; made only for the benchmark that reads it. */
    @State(Scope.Benchmark)
    public static class LongText {
        private String text = "";

        @Setup
        public void prepare() throws Unreadable {
            text = joined(Sources.read(SampleDirective.docx(SampleDirective.LONG_PAGES), "", Limits.USUAL));
        }
    }

    @Setup
    public void prepare() throws IOException, Unreadable {
        doc = Files.readAllBytes(Path.of(
                System.getProperty("trienkhai.root", "."),
                "reader/src/test/resources/directives/ke-hoach-truong-doc/source.doc"));
        text = joined(docxText());
        int pages = pages();
        if (pages != SampleDirective.PAGES) {
            throw new IllegalStateException("the sample has " + pages + " pages");
        }
        for (var outcome : new Outcome[] {docx(), doc(), pdf(), structure()}) {
            if (!(outcome instanceof Outcome.Read)) {
                throw new IllegalStateException("not read: " + outcome);
            }
        }
    }

    @Benchmark
    public Outcome structure() {
        return reader.readText(text);
    }

    @Benchmark
    public Outcome structureOfLong(LongText book) {
        return reader.readText(book.text);
    }

    @Benchmark
    public Outcome docx() {
        return reader.read(docx, "ke-hoach.docx");
    }

    @Benchmark
    public SourceText docxText() throws Unreadable {
        return Sources.read(docx, "ke-hoach.docx", Limits.USUAL);
    }

    @Benchmark
    public String docxTika() throws IOException, SAXException, TikaException {
        var handler = new BodyContentHandler(-1);
        new OOXMLParser().parse(new ByteArrayInputStream(docx), handler, new Metadata(), new ParseContext());
        return handler.toString();
    }

    @Benchmark
    public String docxPoi() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    @Benchmark
    public Outcome doc() {
        return reader.read(doc, "ke-hoach.doc");
    }

    @Benchmark
    public SourceText docText() throws Unreadable {
        return Sources.read(doc, "ke-hoach.doc", Limits.USUAL);
    }

    @Benchmark
    public Outcome pdf() {
        return reader.read(pdf, "ke-hoach.pdf");
    }

    @Benchmark
    public SourceText pdfText() throws Unreadable {
        return Sources.read(pdf, "ke-hoach.pdf", Limits.USUAL);
    }

    @Benchmark
    public String pdfPdfBox() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private int pages() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static String joined(SourceText source) {
        return source.lines().stream().map(SourceLine::text).collect(Collectors.joining("\n"));
    }
}
