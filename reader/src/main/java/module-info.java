/** Reads Vietnamese official directives into structure. */
module vn.trienkhai.reader {
    requires static org.jspecify;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.poi.poi;
    requires org.apache.poi.scratchpad;
    requires java.desktop;
    requires java.logging;
    requires java.xml;

    exports vn.trienkhai.reader;
}
