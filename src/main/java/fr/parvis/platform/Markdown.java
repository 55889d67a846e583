package fr.parvis.platform;

import java.util.List;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * What people type, in Markdown (CommonMark 0.31), made into HTML that carries nothing but text, lists, quotations, code and links. HTML that was typed is shown as
 * it was typed, addresses that are not of the web or of mail lead nowhere, and nothing is fetched from elsewhere: a picture is the words that describe it.
 */
public final class Markdown {

    /** Headings are left out: a comment has no place in the outline of the page. */
    private static final Set<Class<? extends Block>> BLOCKS = Set.of(BlockQuote.class, FencedCodeBlock.class, IndentedCodeBlock.class, ListBlock.class,
            ThematicBreak.class);

    private static final Parser PARSER = Parser.builder().enabledBlockTypes(BLOCKS).maxOpenBlockParsers(20).build();

    private static final AttributeProvider OUTWARD = (node, tag, attributes) -> {
        if (tag.equals("a")) {
            attributes.put("rel", "nofollow noreferrer");
        }
    };

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
            .softbreak("<br>\n")
            .attributeProviderFactory(context -> OUTWARD).nodeRendererFactory(context -> new PictureWords(context)).build();

    private Markdown() {
    }

    /** @return HTML that may stand in a page as it is */
    public static String html(String words) {
        return RENDERER.render(PARSER.parse(words));
    }

    /** A picture is told and not fetched. */
    private record PictureWords(org.commonmark.renderer.html.HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends org.commonmark.node.Node>> getNodeTypes() {
            return Set.of(org.commonmark.node.Image.class);
        }

        @Override
        public void render(org.commonmark.node.Node picture) {
            for (org.commonmark.node.Node child = picture.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
    }
}
