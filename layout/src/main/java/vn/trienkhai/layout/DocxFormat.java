package vn.trienkhai.layout;

/** Formatting in the words of WordprocessingML; each method gives one element or nothing, callers keep their order. */
final class DocxFormat {

    private DocxFormat() {}

    static long twips(double points) {
        return Math.round(points * 20);
    }

    static String spacing(Shape shape) {
        var line = shape.line() == 0
                ? "w:line=\"240\" w:lineRule=\"auto\""
                : "w:line=\"" + twips(shape.line()) + "\" w:lineRule=\"exact\"";
        return "<w:spacing w:before=\"" + twips(shape.before()) + "\" w:after=\"" + twips(shape.after()) + "\" " + line
                + "/>";
    }

    static String indent(Shape shape) {
        var first = shape.firstLine() < 0
                ? "w:hanging=\"" + twips(-shape.firstLine())
                : "w:firstLine=\"" + twips(shape.firstLine());
        return "<w:ind w:left=\"" + twips(shape.left()) + "\" " + first + "\"/>";
    }

    static String alignment(Shape shape) {
        var value = switch (shape.align()) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
            case JUSTIFIED -> "both";
        };
        return "<w:jc w:val=\"" + value + "\"/>";
    }

    /** What of a face differs from the one it stands in. */
    static String face(Face face, Face from) {
        var xml = new StringBuilder();
        if (face.bold() != from.bold()) {
            xml.append(onOff("b", face.bold())).append(onOff("bCs", face.bold()));
        }
        if (face.italic() != from.italic()) {
            xml.append(onOff("i", face.italic())).append(onOff("iCs", face.italic()));
        }
        if (face.size() != from.size()) {
            var halves = Math.round(face.size() * 2);
            xml.append("<w:sz w:val=\"").append(halves).append("\"/>");
            xml.append("<w:szCs w:val=\"").append(halves).append("\"/>");
        }
        if (face.underline() != from.underline()) {
            xml.append("<w:u w:val=\"")
                    .append(face.underline() ? "single" : "none")
                    .append("\"/>");
        }
        return xml.toString();
    }

    private static String onOff(String name, boolean on) {
        return "<w:" + name + (on ? "" : " w:val=\"0\"") + "/>";
    }
}
