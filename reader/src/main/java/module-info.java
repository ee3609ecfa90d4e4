/** Reads Vietnamese official directives into structure. */
module vn.trienkhai.reader {
    requires static org.jspecify;
    requires org.apache.pdfbox;
    requires java.xml;

    exports vn.trienkhai.reader;
}
