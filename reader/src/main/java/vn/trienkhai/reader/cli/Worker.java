package vn.trienkhai.reader.cli;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.DirectiveReader;
import vn.trienkhai.reader.Limits;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.reader.PageImage;
import vn.trienkhai.reader.ReadingJson;
import vn.trienkhai.reader.SourcePage;

/**
 * Reads files, and draws pages of them, one after another for a program that keeps this process warm, small and shut off from the network.
 *
 * <p>The protocol, all numbers four bytes, big-endian:
 *
 * <pre>
 * request   length of the name | name (UTF-8) | length of the content | content
 * answer    length | JSON (UTF-8): {@link ReadingJson#writeOutcome}, the text included
 * progress  -1 | pages read | pages in all; only with {@code --progress}, any number of times before the answer
 *
 * request   -2 | attachment | page | quarters | skew in hundredths of a degree | width | length of the content | content
 * answer    length of the type | type (ASCII) | length | the page as a picture: {@link DirectiveReader#draw};
 *           of type application/json a refusal as above
 * </pre>
 *
 * <p>One answer to each request, in their order. The worker ends by itself when its input ends, or when a length cannot be
 * one (exit code 2); then the stream is out of step and the process has to be replaced. A content over the limit is passed
 * over and answered with {@code TOO_LARGE}. Standard output carries answers and nothing else; nothing of a document is
 * written anywhere. The program on the other side sets the time limit: it ends the process and starts another.
 */
public final class Worker {
    private static final int LONGEST_NAME = 4096;
    private static final int OUT_OF_STEP = 2;
    private static final int PROGRESS = -1;
    private static final int PAGE = -2;
    private static final double HUNDREDTHS = 100;
    private static final int WIDEST = 4000;

    private final DirectiveReader reader;
    private final Limits limits;

    private final boolean telling;
    private @Nullable DataOutputStream listener;

    Worker(Limits limits) {
        this(limits, false);
    }

    Worker(Limits limits, boolean telling) {
        this.limits = limits;
        this.telling = telling;
        this.reader = new DirectiveReader(limits, this::tell);
    }

    public static void main(String[] args) throws IOException {
        var answers = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err);
        Quiet.others();
        if (!new Worker(Limits.USUAL, List.of(args).contains("--progress")).serve(System.in, answers)) {
            System.exit(OUT_OF_STEP);
        }
    }

    /** Serves until the input ends; false when it got out of step. */
    boolean serve(InputStream requests, OutputStream answers) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(requests));
        var out = new DataOutputStream(answers);
        listener = out;
        while (true) {
            int length;
            try {
                length = in.readInt();
            } catch (EOFException end) {
                return true;
            }
            try {
                if (!(length == PAGE ? draw(in, out) : read(length, in, out))) {
                    return false;
                }
            } catch (EOFException cutOff) {
                return false;
            }
        }
    }

    private boolean read(int length, DataInputStream in, DataOutputStream out) throws IOException {
        if (length < 0 || length > LONGEST_NAME) {
            return false;
        }
        var name = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        int size = in.readInt();
        if (size >= 0) {
            answer(outcome(name, size, in), out);
        }
        return size >= 0;
    }

    private boolean draw(DataInputStream in, DataOutputStream out) throws IOException {
        int attachment = in.readInt();
        int number = in.readInt();
        int quarters = in.readInt();
        double skew = in.readInt() / HUNDREDTHS;
        int width = in.readInt();
        int size = in.readInt();
        if (size < 0 || width < 1 || width > WIDEST || !SourcePage.isOne(number, 1, quarters, skew)) {
            return false;
        }
        var content = content(size, in);
        var image = content == null
                ? new PageImage.Refused(Outcome.Reason.TOO_LARGE, "")
                : reader.draw(content, attachment, new SourcePage(number, 1, quarters, skew), width);
        switch (image) {
            case PageImage.Drawn(var type, var drawn) -> answer(type, drawn, out);
            case PageImage.Refused(var reason, var detail) ->
                answer("application/json", json(new Outcome.Refused(reason, detail)), out);
        }
        return true;
    }

    private static void answer(String type, byte[] content, DataOutputStream out) throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        out.writeInt(name.length);
        out.write(name);
        out.writeInt(content.length);
        out.write(content);
        out.flush();
    }

    /** A listener that has gone away shows when the answer is written. */
    private void tell(int done, int of) {
        var out = listener;
        if (!telling || out == null) {
            return;
        }
        try {
            out.writeInt(PROGRESS);
            out.writeInt(done);
            out.writeInt(of);
            out.flush();
        } catch (IOException gone) {
            listener = null;
        }
    }

    private Outcome outcome(String name, int size, DataInputStream in) throws IOException {
        var content = content(size, in);
        return content == null ? new Outcome.Refused(Outcome.Reason.TOO_LARGE, "") : reader.read(content, name);
    }

    /** What is to be read; nothing where it is over the limit. */
    private byte @Nullable [] content(int size, DataInputStream in) throws IOException {
        if (size > limits.bytes()) {
            in.skipNBytes(size);
            return null;
        }
        var content = in.readNBytes(size);
        if (content.length < size) {
            throw new EOFException("request cut off");
        }
        return content;
    }

    private static void answer(Outcome outcome, DataOutputStream out) throws IOException {
        var json = json(outcome);
        out.writeInt(json.length);
        out.write(json);
        out.flush();
    }

    private static byte[] json(Outcome outcome) {
        return ReadingJson.writeOutcome(outcome).getBytes(StandardCharsets.UTF_8);
    }
}
