package org.backstory.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backstory.finding.Findings;
import org.backstory.finding.Where;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Makes values of what a parser reads, from its current token on. */
record Tree(JsonParser parser, String name, Findings findings) {

    /** Where the current token begins. */
    Where here() {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new Where(name, at.getLineNr(), at.getColumnNr());
    }

    /** The value that begins here; the parser then stands at its last token. */
    Value value() {
        Where where = here();
        return switch (parser.currentToken()) {
            case START_OBJECT -> new Value.Members(where, members());
            case START_ARRAY -> new Value.Items(where, items());
            case VALUE_STRING -> new Value.Text(where, parser.getString());
            case VALUE_TRUE -> new Value.Flag(where, true);
            case VALUE_FALSE -> new Value.Flag(where, false);
            case VALUE_NULL -> {
                findings.error(where, "null is not allowed", "give a value or leave the key out");
                yield new Value.Nothing(where);
            }
            default -> new Value.Digits(where, parser.getString());
        };
    }

    private List<Value> items() {
        List<Value> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value());
        }
        return List.copyOf(values);
    }

    private List<Value.Member> members() {
        Set<String> keys = new HashSet<>();
        List<Value.Member> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Where where = here();
            String key = parser.currentName();
            parser.nextToken();
            Value.Member member = new Value.Member(where, key, value());
            if (keys.add(key)) {
                members.add(member);
            } else {
                findings.error(where, "the key '" + key + "' stands twice in the same object", "keep one of them");
            }
        }
        return List.copyOf(members);
    }
}
