package org.backstory.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A page as a parser reads it.
 *
 * @param document the page
 * @param all      every element of it
 */
record WrittenPage(Document document, List<Element> all) {

    static WrittenPage read(Path file) throws IOException {
        try {
            Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
            return new WrittenPage(document, list(document.getElementsByTagName("*")));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    /** What a stylesheet beside a page says. */
    static String file(Path folder, String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    List<Element> all(String tag) {
        return all.stream().filter(one -> one.getTagName().equals(tag)).toList();
    }

    /** The values of an attribute, wherever it is. */
    List<String> values(String attribute) {
        return all.stream().filter(one -> one.hasAttribute(attribute)).map(one -> one.getAttribute(attribute)).toList();
    }

    Element withId(String id) {
        return all.stream().filter(one -> one.getAttribute("id").equals(id)).findFirst().orElseThrow(() -> new AssertionError("nothing has the id " + id));
    }

    /** Everything that a person reads or hears in an element. */
    static String words(Element element) {
        Stream<String> heard = list(element.getElementsByTagName("*")).stream().map(one -> one.getAttribute("aria-label"));
        return squeezed(element.getTextContent() + " " + String.join(" ", heard.toList()));
    }

    static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static List<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    }
}
