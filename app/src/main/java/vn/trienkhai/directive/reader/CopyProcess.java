package vn.trienkhai.directive.reader;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.trienkhai.layout.Copy;
import vn.trienkhai.layout.CopyWorker;
import vn.trienkhai.layout.PdfWriter;
import vn.trienkhai.shared.Refusal;

/** A process that writes one copy. */
final class CopyProcess {
    private final Process process;

    private CopyProcess(Process process) {
        this.process = process;
    }

    static CopyProcess started(ReaderCommand command) {
        try {
            return new CopyProcess(command.start(ReaderCommand.COPIER));
        } catch (IOException cannot) {
            throw new Refusal("directive.refused.gave_up");
        }
    }

    /** See {@link ReaderProcess#copy}. */
    Optional<byte[]> copy(byte[] original, Copy copy, Watch watch) {
        try {
            return watch.answer(() -> ask(original, copy));
        } finally {
            process.destroyForcibly();
        }
    }

    private Optional<byte[]> ask(byte[] original, Copy copy) throws IOException {
        var question = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        put(original, question);
        put(PdfWriter.addition(copy), question);
        put(copy.letterhead().issuer().getBytes(StandardCharsets.UTF_8), question);
        question.flush();
        var answer = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        int length = answer.readInt();
        if (length == CopyWorker.CANNOT) {
            return Optional.empty();
        }
        if (length < 0 || length > ReaderProcess.LONGEST_ANSWER) {
            throw new IOException("out of step");
        }
        var written = answer.readNBytes(length);
        if (written.length < length) {
            throw new EOFException("answer cut off");
        }
        return Optional.of(written);
    }

    private static void put(byte[] part, DataOutputStream question) throws IOException {
        question.writeInt(part.length);
        question.write(part);
    }
}
