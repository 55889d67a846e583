package fr.parvis.platform.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Map;

/**
 * Ends the reading of XML in which one tag, text, comment or other piece is longer than any a spreadsheet writes: the parser would gather it whole
 * in memory before anybody could look at it. A document type, which no workbook has and which can multiply text, is not read at all.
 */
final class MarkupGuard extends FilterReader {

    private static final int LONGEST = 1 << 20;
    private static final int LONGEST_OPENING = 8;
    private static final Map<String, String> SECTIONS = Map.of("?", "?>", "!--", "-->", "![CDATA[", "]]>");

    private final StringBuilder opening = new StringBuilder();
    private int length;
    private boolean inTag;
    private char quote;
    private String section;
    private String tail;

    MarkupGuard(Reader xml) {
        super(xml);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int most) throws IOException {
        int read = super.read(buffer, offset, most);
        for (int i = offset; i < offset + read; i++) {
            see(buffer[i]);
            if (++length > LONGEST) {
                throw damaged();
            }
        }
        return read;
    }

    private void see(char c) {
        if (!inTag) {
            if (c == '<') {
                begin();
            }
        } else if (section != null) {
            tail = (tail + c).substring(Math.max(0, tail.length() - 2));
            if (tail.endsWith(section)) {
                end();
            }
        } else if (quote != 0) {
            quote = c == quote ? 0 : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>') {
            end();
        } else if (opening.length() < LONGEST_OPENING) {
            opening.append(c);
            section = SECTIONS.get(opening.toString());
            if (opening.toString().equals("!D")) {
                throw damaged();
            }
        }
    }

    private void begin() {
        inTag = true;
        length = 0;
        opening.setLength(0);
        section = null;
        tail = "";
        quote = 0;
    }

    private void end() {
        inTag = false;
        length = 0;
    }

    private static TableRefusal.Refused damaged() {
        return new TableRefusal.Refused(new TableRefusal.Damaged(0));
    }
}
