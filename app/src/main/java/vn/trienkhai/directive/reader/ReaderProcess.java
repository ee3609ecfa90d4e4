package vn.trienkhai.directive.reader;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.trienkhai.layout.Copy;
import vn.trienkhai.layout.PdfWriter;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.reader.PageImage;
import vn.trienkhai.reader.PageProgress;
import vn.trienkhai.reader.ReadingJson;
import vn.trienkhai.reader.SourcePage;
import vn.trienkhai.shared.Refusal;

/**
 * Reads files that strangers sent in processes of their own: little memory, little time, no network. Whatever a file does to
 * its process costs that one reading; the next file gets another process. Nothing of a file is written to disk or to the
 * log on the way.
 */
@Component
public class ReaderProcess implements DisposableBean {
    private static final int LONGEST_NAME = 200;
    static final int LONGEST_ANSWER = 128 << 20;
    /** Stands where the length of an answer would, before the number of pages read and of those in all. */
    private static final int PAGE_READ = -1;
    /** Stands where the length of a name would, before what page is to be drawn and how. */
    private static final int PAGE_ASKED = -2;

    private static final int HUNDREDTHS = 100;
    private static final int LARGEST_PICTURE = 64 << 20;
    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg");

    private final ReaderLimits limits;
    private final ReaderCommand command;
    private final ReadingPlaces places;
    /** Pages are drawn beside what is being read: a scan may take half an hour, and whoever looks at a page waits for it. */
    private final Semaphore easels;

    private final Deque<Running> idle = new ConcurrentLinkedDeque<>();

    @Autowired
    ReaderProcess(
            @Value("${trienkhai.reader.seconds:${reader.seconds:60}}") String seconds,
            @Value("${trienkhai.reader.minutes:${reader.minutes:30}}") String minutes,
            @Value("${trienkhai.reader.memory:${reader.memory:256}}") String megabytes,
            @Value("${trienkhai.reader.processes:${reader.processes:2}}") String processes) {
        this(ReaderLimits.of(seconds, minutes, megabytes, processes));
    }

    ReaderProcess(ReaderLimits limits) {
        this.limits = limits;
        this.command = new ReaderCommand(limits);
        this.places = new ReadingPlaces(limits.processes());
        this.easels = new Semaphore(limits.processes(), true);
    }

    public Outcome read(byte[] content, String fileName) {
        return read(content, fileName, (done, of) -> {});
    }

    /**
     * Reads one file, and tells after each page that is a picture.
     *
     * @throws Refusal {@code directive.refused.gave_up} when the process took too long or died of the file
     */
    public Outcome read(byte[] content, String fileName, PageProgress progress) {
        try (var place = places.enter()) {
            var watch = new Watch(limits);
            return in(
                    take(),
                    watch,
                    running -> ReadingJson.parseOutcome(running.ask(content, fileName, (done, of) -> {
                        watch.alive();
                        place.isScan();
                        progress.read(done, of);
                    })));
        }
    }

    /**
     * Draws a page of a file that was read.
     *
     * @throws Refusal {@code directive.refused.gave_up} when the process took too long or died of the page, or others keep it busy
     */
    public PageImage draw(byte[] content, int attachment, SourcePage page, int width) {
        return atEasel(() -> in(take(), new Watch(limits), running -> running.draw(content, attachment, page, width)));
    }

    /**
     * Writes a copy of a PDF that somebody else has made: {@link PdfWriter#copy}. Its process ends with it.
     *
     * @return nothing where the PDF is none, locked or empty
     * @throws Refusal {@code directive.refused.gave_up} when the process took too long or died of the file, or others keep it busy
     */
    public Optional<byte[]> copy(byte[] original, Copy copy) {
        return atEasel(() -> CopyProcess.started(command).copy(original, copy, new Watch(limits)));
    }

    private <T> T atEasel(Supplier<T> work) {
        try {
            if (!easels.tryAcquire(limits.time().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refusal("directive.refused.gave_up");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal("directive.refused.gave_up");
        }
        try {
            return work.get();
        } finally {
            easels.release();
        }
    }

    /** Process ids of those that wait for the next file. */
    List<Long> warm() {
        return idle.stream().map(running -> running.process.pid()).toList();
    }

    private Running take() {
        for (var known = idle.poll(); known != null; known = idle.poll()) {
            if (known.process.isAlive()) {
                return known;
            }
        }
        return start();
    }

    private Running start() {
        try {
            return new Running(command.start(ReaderCommand.READER));
        } catch (IOException cannot) {
            throw new Refusal("directive.refused.gave_up");
        }
    }

    private interface Question<T> {
        T put(Running running) throws IOException;
    }

    private <T> T in(Running running, Watch watch, Question<T> question) {
        try {
            var answer = watch.answer(() -> question.put(running));
            giveBack(running);
            return answer;
        } catch (Refusal lost) {
            running.kill();
            throw lost;
        }
    }

    private void giveBack(Running running) {
        if (++running.documents < limits.documents()) {
            idle.push(running);
        } else {
            running.kill();
        }
    }

    @Override
    public void destroy() {
        for (var running = idle.poll(); running != null; running = idle.poll()) {
            running.kill();
        }
    }

    /** One process with its two pipes. */
    private static final class Running {
        private final Process process;
        private final DataOutputStream questions;
        private final DataInputStream answers;
        private int documents;

        Running(Process process) {
            this.process = process;
            this.questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
            this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        }

        String ask(byte[] content, String fileName, PageProgress progress) throws IOException {
            var name = ending(fileName).getBytes(StandardCharsets.UTF_8);
            questions.writeInt(name.length);
            questions.write(name);
            questions.writeInt(content.length);
            questions.write(content);
            questions.flush();
            int length = answers.readInt();
            while (length == PAGE_READ) {
                progress.read(answers.readInt(), answers.readInt());
                length = answers.readInt();
            }
            if (length < 0 || length > LONGEST_ANSWER) {
                throw new IOException("out of step");
            }
            return new String(answers.readNBytes(length), StandardCharsets.UTF_8);
        }

        PageImage draw(byte[] content, int attachment, SourcePage page, int width) throws IOException {
            questions.writeInt(PAGE_ASKED);
            questions.writeInt(attachment);
            questions.writeInt(page.number());
            questions.writeInt(page.quarters());
            questions.writeInt((int) Math.round(page.skew() * HUNDREDTHS));
            questions.writeInt(width);
            questions.writeInt(content.length);
            questions.write(content);
            questions.flush();
            var type = new String(answer(LONGEST_NAME), StandardCharsets.US_ASCII);
            if (PICTURES.contains(type)) {
                return new PageImage.Drawn(type, answer(LARGEST_PICTURE));
            }
            return ReadingJson.parseOutcome(new String(answer(LONGEST_NAME), StandardCharsets.UTF_8))
                            instanceof Outcome.Refused(var reason, var detail)
                    ? new PageImage.Refused(reason, detail)
                    : new PageImage.Refused(Outcome.Reason.DAMAGED, "");
        }

        private byte[] answer(int longest) throws IOException {
            int length = answers.readInt();
            if (length < 0 || length > longest) {
                throw new IOException("out of step");
            }
            var answer = answers.readNBytes(length);
            if (answer.length < length) {
                throw new IOException("answer cut off");
            }
            return answer;
        }

        /** Of a name only its ending counts, where it contradicts the content. */
        private static String ending(String fileName) {
            return fileName.substring(Math.max(0, fileName.length() - LONGEST_NAME));
        }

        void kill() {
            process.destroyForcibly();
        }
    }
}
