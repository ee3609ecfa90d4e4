/** Writes official Vietnamese documents as DOCX and PDF. */
module vn.trienkhai.layout {
    requires static org.jspecify;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires org.apache.pdfbox;
    requires com.github.librepdf.pdfFontsExtra;

    exports vn.trienkhai.layout;
}
