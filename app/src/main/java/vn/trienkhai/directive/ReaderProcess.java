package vn.trienkhai.directive;

import org.springframework.stereotype.Component;
import vn.trienkhai.reader.DirectiveReader;
import vn.trienkhai.reader.Outcome;

@Component
class ReaderProcess {
    Outcome read(byte[] content, String fileName) {
        return new DirectiveReader().read(content, fileName);
    }
}
