package vn.trienkhai.job;

import java.util.concurrent.CountDownLatch;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/**
 * Stands around every job of a process that is to be killed, and stops in the middle of one step: after it wrote and before it is
 * committed.
 */
@TestComponent
public final class HangingStep implements BeanPostProcessor {
    /** What the process says then, with the kind of the job behind it. */
    public static final String HANGS = "hangs in ";

    private static String kind = "";
    private static int step;

    /** @param number of the step to hang in, counted in this life of the process; 0 for none */
    public static void hangIn(String jobKind, int number) {
        kind = jobKind;
        step = number;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof JobHandler handler && handler.kind().equals(kind) ? new Watched(handler) : bean;
    }

    private static final class Watched implements JobHandler {
        private final JobHandler handler;
        private int steps;

        Watched(JobHandler handler) {
            this.handler = handler;
        }

        @Override
        public String kind() {
            return handler.kind();
        }

        @Override
        public String title() {
            return handler.title();
        }

        @Override
        public boolean step(JobContext context) {
            boolean more = handler.step(context);
            if (++steps == step) {
                Life.tell(HANGS + kind());
                hang();
            }
            return more;
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
