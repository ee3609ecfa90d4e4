package vn.trienkhai.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.trienkhai.shared.AccessRefused;
import vn.trienkhai.shared.Actor;

/**
 * Turns view names into templates ({@code report/edit} is {@code jte/report/edit.jte}) and hands the signed-in
 * {@link Actor} to every controller method that asks for one.
 */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {

    @Bean
    TemplateEngine templateEngine() {
        var engine = TemplateEngine.createPrecompiled(ContentType.Html);
        engine.setTrimControlStructures(true);
        return engine;
    }

    @Bean
    ViewResolver templates(TemplateEngine engine, Texts texts) {
        return new Templates(engine, texts);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SignedIn());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/lib/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/htmx.org/2.0.10/dist/");
        registry.addResourceHandler("/font/**")
                .addResourceLocations("classpath:/META-INF/resources/_static/inter/5.2.5/files/");
        registry.addResourceHandler("/css/**")
                .addResourceLocations("classpath:/static/css/")
                .setCachePeriod(3600);
        registry.addResourceHandler("/js/**")
                .addResourceLocations("classpath:/static/js/")
                .setCachePeriod(3600);
    }

    private static final class SignedIn implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory factory) {
            return actor().orElseThrow(() -> new AccessRefused("nobody is signed in"));
        }
    }

    private static Optional<Actor> actor() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor
                ? Optional.of(actor)
                : Optional.empty();
    }

    /** Says that it is HTML: the resolver that negotiates passes over views that do not say what they are. */
    private record Template(Templates templates, String name) implements View {
        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            templates.render(name, model, request, response);
        }
    }

    private record Templates(TemplateEngine engine, Texts texts) implements ViewResolver, Ordered {
        @Override
        public int getOrder() {
            return 0;
        }

        @Override
        public @Nullable View resolveViewName(String name, Locale locale) {
            if (name.startsWith("redirect:") || name.startsWith("forward:")) {
                return null;
            }
            return new Template(this, name);
        }

        private void render(
                String name, @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            var values = new HashMap<String, Object>(model == null ? Map.of() : model);
            values.put("shell", shell(request));
            var page = new Utf8ByteOutput();
            engine.render(name + ".jte", values, page);
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(page.getContentLength());
            page.writeTo(response.getOutputStream());
        }

        private Shell shell(HttpServletRequest request) {
            var actor = actor();
            var token = actor.isPresent() && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken csrf
                    ? actor.get().unit() + "." + csrf.getToken()
                    : "";
            return new Shell(texts, actor, path(request), token);
        }

        private static String path(HttpServletRequest request) {
            var failed = request.getAttribute("jakarta.servlet.error.request_uri");
            return failed == null ? request.getRequestURI() : failed.toString();
        }
    }
}
