package vn.trienkhai.job;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trienkhai.TrienKhai;
import vn.trienkhai.account.Accounts;

/**
 * The application in a process of its own, to be killed. Does one job of many parts; the first life hangs in the middle of a
 * part, after it wrote and before it is committed.
 */
final class AnotherProcess {
    static final String HANGS = "hangs in the middle of part ";
    static final String FINISHED = "the job is finished";
    private static final String KIND = "job.killed";

    private AnotherProcess() {}

    /** The first argument is the part to hang in, 0 for none; the others are settings. */
    public static void main(String[] arguments) {
        Handler.hangIn = Integer.parseInt(arguments[0]);
        var application = new SpringApplication(TrienKhai.class, Handler.class);
        var settings = java.util.Arrays.copyOfRange(arguments, 1, arguments.length);
        try (var context = application.run(settings)) {
            var accounts = context.getBean(Accounts.class);
            var jobs = context.getBean(Jobs.class);
            var isNew = accounts.foundInstallation("van.hanh", "Lò Văn Hành", "mot-hai-ba", "Phòng Vận hành")
                    .isPresent();
            var operator = accounts.actor("van.hanh").orElseThrow();
            var id = isNew ? jobs.start(operator, KIND, "việc thử", 12) : new JobId(1);
            if (jobs.await(operator, id, Duration.ofSeconds(60)).state() == JobState.FINISHED) {
                tell(FINISHED);
            }
        }
    }

    @SuppressWarnings("SystemOut") // the other process listens to it
    private static void tell(String line) {
        System.out.println(line);
        System.out.flush();
    }

    @TestComponent
    static final class Handler implements JobHandler {
        private static int hangIn;
        private final JdbcClient jdbc;

        Handler(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public String title() {
            return "job.lead";
        }

        @Override
        public boolean step(JobContext context) {
            int part = context.done() + 1;
            int parts = Integer.parseInt(context.payload());
            jdbc.sql("select audit_append('counted', 'part', :part, '{}')")
                    .param("part", Integer.toString(part))
                    .query()
                    .singleRow();
            context.progress(part, parts);
            if (part == hangIn) {
                tell(HANGS + part);
                hang();
            }
            return part < parts;
        }

        private static void hang() {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
