package vn.trienkhai.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.trienkhai.file.StoredFiles;
import vn.trienkhai.job.Jobs;
import vn.trienkhai.report.ReportDocuments;
import vn.trienkhai.report.ReportId;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;

/** The consolidated report is written as DOCX and PDF, by the same job as from its page, and laid where people find it. */
@Component
class DocumentChapter {
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final DemoWorld world;
    private final ReportDocuments documents;
    private final StoredFiles files;
    private final Jobs jobs;
    private final Path folder;

    DocumentChapter(
            DemoWorld world,
            ReportDocuments documents,
            StoredFiles files,
            Jobs jobs,
            @Value("${trienkhai.data}") Path data) {
        this.world = world;
        this.documents = documents;
        this.files = files;
        this.jobs = jobs;
        this.folder = data.resolve("demo");
    }

    List<Path> write(ReportId report, Telling telling) {
        var drafter = world.person("chuyenvien.tu");
        if (!documents.isFresh(drafter, report)) {
            jobs.await(drafter, documents.write(drafter, report), LONGEST);
            telling.step("demo.step.written", folder);
        }
        return Stream.of(ReportDocuments.Format.values())
                .map(format -> lay(drafter, report, format))
                .toList();
    }

    private Path lay(Actor actor, ReportId report, ReportDocuments.Format format) {
        var file = documents.find(actor, report, format).orElseThrow(() -> new Refusal("demo.unwritten"));
        var path = folder.resolve("bao-cao-tinh-van-son." + format.code());
        try {
            Files.createDirectories(folder);
            Files.write(path, files.bytes(actor, file));
            return path;
        } catch (IOException full) {
            throw new Refusal("demo.unwritable", folder);
        }
    }
}
