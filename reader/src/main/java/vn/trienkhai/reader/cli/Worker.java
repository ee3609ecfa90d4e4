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
import vn.trienkhai.reader.ReadingJson;

/**
 * Reads one file after another for a program that keeps this process warm, small and shut off from the network.
 *
 * <p>The protocol, all numbers four bytes, big-endian:
 *
 * <pre>
 * request   length of the name | name (UTF-8) | length of the content | content
 * answer    length | JSON (UTF-8): {@link ReadingJson#writeOutcome}, the text included
 * progress  -1 | pages read | pages in all; only with {@code --progress}, any number of times before the answer
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
            if (length < 0 || length > LONGEST_NAME) {
                return false;
            }
            var name = new String(in.readNBytes(length), StandardCharsets.UTF_8);
            try {
                int size = in.readInt();
                if (size < 0) {
                    return false;
                }
                answer(outcome(name, size, in), out);
            } catch (EOFException cutOff) {
                return false;
            }
        }
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
        if (size > limits.bytes()) {
            in.skipNBytes(size);
            return new Outcome.Refused(Outcome.Reason.TOO_LARGE, "");
        }
        var content = in.readNBytes(size);
        if (content.length < size) {
            throw new EOFException("request cut off");
        }
        return reader.read(content, name);
    }

    private static void answer(Outcome outcome, DataOutputStream out) throws IOException {
        var json = ReadingJson.writeOutcome(outcome).getBytes(StandardCharsets.UTF_8);
        out.writeInt(json.length);
        out.write(json);
        out.flush();
    }
}
