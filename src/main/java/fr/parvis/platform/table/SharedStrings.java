package fr.parvis.platform.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The texts that the cells of a workbook refer to by number: read as far as they are asked for, and packed, for there may be hundreds of thousands. */
final class SharedStrings {

    private static final int PAGE = 1 << 18;
    private static final int MOST = 4_000_000;
    private static final int MOST_PAGES = 256;

    private final WorkbookFile file;
    private final Xml xml;
    private final int longest;
    private final List<byte[]> pages = new ArrayList<>();
    private int[] ends = new int[1024];
    private int[] pageOf = new int[1024];
    private int count;
    private int used = PAGE;
    private byte[] page = new byte[0];

    /** @param xml {@code null} for a workbook without any */
    SharedStrings(WorkbookFile file, Xml xml, int longest) {
        this.file = file;
        this.xml = xml;
        this.longest = longest;
    }

    /** The text of this number, {@code null} if there is none. */
    String get(int number) {
        while (number >= count && xml != null && xml.next()) {
            if (xml.starts("si")) {
                add(xml.text(longest).getBytes(StandardCharsets.UTF_8));
            }
        }
        if (number < 0 || number >= count) {
            return null;
        }
        int start = number > 0 && pageOf[number - 1] == pageOf[number] ? ends[number - 1] : 0;
        return new String(pages.get(pageOf[number]), start, ends[number] - start, StandardCharsets.UTF_8);
    }

    private void add(byte[] text) {
        if (used + text.length > page.length || pages.isEmpty()) {
            page = new byte[Math.max(PAGE, text.length)];
            pages.add(page);
            used = 0;
        }
        if (count == MOST || pages.size() > MOST_PAGES) {
            throw file.expandsTooMuch();
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
            pageOf = Arrays.copyOf(pageOf, count * 2);
        }
        System.arraycopy(text, 0, page, used, text.length);
        used += text.length;
        ends[count] = used;
        pageOf[count++] = pages.size() - 1;
    }
}
