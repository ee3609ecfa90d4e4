package vn.trienkhai;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import vn.trienkhai.shared.Vietnamese;

/**
 * The web application: one package per capability below this one. Hidden types of two of them may bear the same name, so
 * beans are named in full.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class TrienKhai {

    /** Offices write Vietnamese time wherever the server stands. */
    @Bean
    Clock clock() {
        return Clock.system(Vietnamese.ZONE);
    }

    public static void main(String[] arguments) {
        SpringApplication.run(TrienKhai.class, arguments);
    }
}
