package vn.trienkhai.directive;

import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.web.Texts;

/** How a directive is named in running text: "Công văn số 745-CV/ĐUK, ngày 03/4/2024 của …". */
@Component
class CitationWords {
    private final Texts texts;

    CitationWords(Texts texts) {
        this.texts = texts;
    }

    String of(Chain.Heading directive) {
        var type = texts.has("directive.type." + directive.docType())
                ? texts.of("directive.type." + directive.docType())
                : texts.of("directive.type.other");
        return type
                + directive.numberRaw().map(number -> " số " + number).orElse("")
                + directive
                        .issuedOn()
                        .map(day -> ", ngày " + Vietnamese.date(day))
                        .orElse("")
                + (directive.issuer().isBlank() ? "" : " của " + directive.issuer());
    }
}
