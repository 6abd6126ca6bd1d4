package org.backstory.svg;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.backstory.finding.Findings;
import org.backstory.finding.Where;

/** Reads an XML file into elements, within limits and without document types, entities or anything from outside. */
final class XmlFile {

    static final long MAX_BYTES = 1_000_000;
    static final int MAX_DEPTH = 32;
    static final int MAX_ELEMENTS = 5_000;

    private final String name;
    private final Findings findings;
    private XMLStreamReader reader;
    private Where begin;
    private int elements;
    /** The elements that are open where the reader stands, the innermost first. */
    private final Deque<String> open = new ArrayDeque<>();

    XmlFile(String name, Findings findings) {
        this.name = name;
        this.findings = findings;
    }

    /** The root element of a file, or nothing after a finding. */
    Optional<XmlElement> root(Path file) {
        try {
            long size = Files.size(file);
            if (size > MAX_BYTES) {
                findings.error(Where.file(name), "the picture has " + size + " bytes", "keep it under " + MAX_BYTES + " bytes");
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(file)) {
                return root(in);
            }
        } catch (IOException e) {
            findings.error(Where.file(name), "the picture cannot be read", "check that the file exists and may be read");
            return Optional.empty();
        }
    }

    /** The root element of what is read from a stream, or nothing after a finding. */
    Optional<XmlElement> root(InputStream in) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        begin = new Where(name, 1, 1);
        try {
            // Text, not bytes: for bytes that are no UTF-8 the JDK's reader writes a line of its own to the terminal.
            reader = factory.createXMLStreamReader(new StringReader(text(in)));
            while (reader.hasNext()) {
                int event = advance();
                if (event == XMLStreamConstants.DTD) {
                    throw new Refused("the picture has a DOCTYPE", "remove the line <!DOCTYPE ...>");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    return Optional.of(element(1));
                }
            }
        } catch (Refused refused) {
            findings.error(begin, refused.problem, refused.remedy);
        } catch (XMLStreamException e) {
            Location at = e.getLocation();
            Where where = at == null ? begin : new Where(name, at.getLineNumber(), at.getColumnNumber());
            findings.error(where, "this is not well-formed XML" + (open.isEmpty() ? "" : ", inside of " + open.peek()),
                    "close every tag that is opened, and quote every attribute");
        } catch (CharacterCodingException e) {
            findings.error(Where.file(name), "the picture is not text in UTF-8", "save the picture as plain SVG in UTF-8");
        } catch (IOException e) {
            findings.error(Where.file(name), "the picture cannot be read", "check that the file exists and may be read");
        }
        return Optional.empty();
    }

    private String text(InputStream in) throws IOException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(in.readAllBytes())).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * Moves on and keeps where the new event begins: the reader itself only tells where the last one ends, and after
     * text it has already taken the next &lt;.
     */
    private int advance() throws XMLStreamException {
        Location end = reader.getLocation();
        int ahead = reader.getEventType() == XMLStreamConstants.CHARACTERS ? 1 : 0;
        begin = new Where(name, Math.max(1, end.getLineNumber()), Math.max(1, end.getColumnNumber() - ahead));
        return reader.next();
    }

    private XmlElement element(int depth) throws XMLStreamException {
        Where where = begin;
        if (depth > MAX_DEPTH) {
            throw new Refused("the picture nests deeper than " + MAX_DEPTH + " elements", "flatten its groups");
        }
        if (++elements > MAX_ELEMENTS) {
            throw new Refused("the picture has more than " + MAX_ELEMENTS + " elements", "simplify it");
        }
        String local = reader.getLocalName();
        open.push("<" + local + "> of line " + where.line());
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = reader.getAttributePrefix(i);
            String key = reader.getAttributeLocalName(i);
            attributes.put(prefix == null || prefix.isEmpty() ? key : prefix + ":" + key, reader.getAttributeValue(i));
        }
        List<XmlElement> children = new ArrayList<>();
        for (int event = advance(); event != XMLStreamConstants.END_ELEMENT; event = advance()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element(depth + 1));
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new Refused("the picture uses an entity", "write the character itself");
            }
        }
        open.pop();
        return new XmlElement(local, attributes, where, children);
    }

    /** Stops reading a file that no good picture looks like. */
    private static final class Refused extends RuntimeException {

        private final String problem;
        private final String remedy;

        Refused(String problem, String remedy) {
            super(problem, null, false, false);
            this.problem = problem;
            this.remedy = remedy;
        }
    }
}
