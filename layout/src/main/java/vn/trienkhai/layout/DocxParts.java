package vn.trienkhai.layout;

/** The parts of a DOCX that hold no text of the document. */
final class DocxParts {

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    static final String CONTENT_TYPES = DECLARATION + """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
            <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
            <Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>\
            <Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>\
            <Override PartName="/word/header2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>\
            <Override PartName="/word/header3.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>\
            <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
            <Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>\
            </Types>""";

    static final String RELATIONSHIPS = DECLARATION + """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>\
            <Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/>\
            </Relationships>""";

    static final String DOCUMENT_RELATIONSHIPS = DECLARATION + """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>\
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>\
            <Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/>\
            <Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header2.xml"/>\
            <Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header3.xml"/>\
            </Relationships>""";

    static final String APPLICATION = DECLARATION + """
            <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
            <Application>Triển Khai</Application></Properties>""";

    private static final String SETTINGS = """
            <w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>\
            <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>\
            <w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>\
            </w:settings>""";

    private DocxParts() {}

    static String settings(Sides sides) {
        return DECLARATION + "<w:settings " + NAMESPACES + ">" + (sides == Sides.BOTH ? "<w:mirrorMargins/>" : "")
                + SETTINGS;
    }

    static String pageNumber(Face face) {
        var size = Math.round(face.size() * 2);
        return DECLARATION
                + "<w:hdr " + NAMESPACES + "><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
                + "<w:fldSimple w:instr=\" PAGE \"><w:r><w:rPr><w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size
                + "\"/></w:rPr><w:t>2</w:t></w:r></w:fldSimple></w:p></w:hdr>";
    }

    /** Page 1 has a header of its own, without number. */
    static String firstPage(String topRight) {
        var run = topRight.isEmpty()
                ? ""
                : "<w:r><w:rPr><w:b/><w:sz w:val=\"24\"/></w:rPr><w:t>" + Xml.text(topRight) + "</w:t></w:r>";
        return DECLARATION + "<w:hdr " + NAMESPACES + "><w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr>" + run
                + "</w:p></w:hdr>";
    }

    static String properties(Sheet sheet) {
        return DECLARATION
                + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + Xml.text(sheet.heading())
                + "</dc:title><dc:creator>" + Xml.text(sheet.issuer())
                + "</dc:creator><dc:language>vi-VN</dc:language></cp:coreProperties>";
    }
}
