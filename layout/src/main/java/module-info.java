/**
 * Writes official Vietnamese documents as DOCX and PDF.
 *
 * <p>The two libraries that make the PDF name no module of their own: theirs are taken from their files.
 */
module vn.trienkhai.layout {
    requires static org.jspecify;
    requires java.desktop;
    requires java.logging;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires com.github.librepdf.pdfFontsExtra;

    exports vn.trienkhai.layout;
}
