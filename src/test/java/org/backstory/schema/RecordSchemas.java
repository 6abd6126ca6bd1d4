package org.backstory.schema;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backstory.json.Bounds;
import org.backstory.json.Choices;
import org.backstory.json.Doc;
import org.backstory.json.Id;
import org.backstory.json.Kind;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Describes records, sealed interfaces and enums as the binder reads them. */
final class RecordSchemas implements CustomDefinitionProviderV2 {

    /** The longest text that the binder takes. */
    private static final int LONGEST = 2_000;

    /** The types whose description has begun: a type inside of itself is named, not described again. */
    private final Set<Class<?>> begun = new HashSet<>();

    @Override
    public CustomDefinition provideCustomSchemaDefinition(ResolvedType type, SchemaGenerationContext context) {
        Class<?> plain = type.getErasedType();
        if (!plain.isRecord() && !plain.isSealed()) {
            return null;
        }
        begun.add(plain);
        try {
            return new CustomDefinition(plain.isRecord() ? object(plain, context) : choice(plain, context));
        } finally {
            begun.remove(plain);
        }
    }

    private ObjectNode choice(Class<?> type, SchemaGenerationContext context) {
        ObjectNode schema = node(context);
        describe(schema, type.getAnnotation(Doc.class));
        schema.put("type", "object").putArray("required").add("kind");
        ArrayNode choices = schema.putArray("oneOf");
        Choices.kinds(type).values().forEach(kind -> choices.add(reference(kind, context)));
        return schema;
    }

    private ObjectNode object(Class<?> type, SchemaGenerationContext context) {
        ObjectNode schema = node(context);
        describe(schema, type.getAnnotation(Doc.class));
        ObjectNode properties = schema.put("type", "object").putObject("properties");
        ArrayNode required = node(context).putArray("required");
        if (type.isAnnotationPresent(Kind.class)) {
            properties.putObject("kind").put("const", type.getAnnotation(Kind.class).value());
            required.add("kind");
        }
        for (RecordComponent component : type.getRecordComponents()) {
            ObjectNode property = value(component.getGenericType(), component, context);
            describe(property, component.getAnnotation(Doc.class));
            properties.set(component.getName(), property);
            if (component.getType() != Optional.class) {
                required.add(component.getName());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema.put("additionalProperties", false);
    }

    private ObjectNode value(Type type, RecordComponent hints, SchemaGenerationContext context) {
        if (!(type instanceof ParameterizedType generic)) {
            return single((Class<?>) type, hints, context);
        }
        Type[] arguments = generic.getActualTypeArguments();
        if (generic.getRawType() == Optional.class) {
            return value(arguments[0], hints, context);
        }
        return generic.getRawType() == List.class ? list(arguments[0], hints, context) : map(arguments[1], hints, context);
    }

    private ObjectNode list(Type element, RecordComponent hints, SchemaGenerationContext context) {
        ObjectNode schema = node(context).put("type", "array");
        boolean numbers = element == Integer.class || element == Double.class;
        schema.set("items", numbers || hints.isAnnotationPresent(Id.class) && element == String.class
                ? value(element, hints, context) : value(element, null, context));
        Bounds bounds = hints.getAnnotation(Bounds.class);
        if (bounds != null && !numbers) {
            schema.put("minItems", (int) bounds.min()).put("maxItems", (int) bounds.max());
        }
        return schema;
    }

    private ObjectNode map(Type entry, RecordComponent hints, SchemaGenerationContext context) {
        ObjectNode schema = node(context).put("type", "object");
        if (hints.isAnnotationPresent(Id.class)) {
            schema.putObject("propertyNames").put("pattern", "^" + Id.PATTERN + "$").put("maxLength", 60);
        }
        schema.set("additionalProperties", value(entry, null, context));
        return schema;
    }

    private ObjectNode single(Class<?> type, RecordComponent hints, SchemaGenerationContext context) {
        Bounds bounds = hints == null ? null : hints.getAnnotation(Bounds.class);
        if (type == String.class) {
            return text(hints, bounds, context);
        }
        if (type == LocalDate.class) {
            return node(context).put("type", "string").put("format", "date");
        }
        if (type.isEnum()) {
            ObjectNode schema = node(context).put("type", "string");
            ArrayNode constants = schema.putArray("enum");
            Choices.constants(type).keySet().forEach(constants::add);
            return schema;
        }
        if (type.isRecord() || type.isSealed()) {
            return reference(type, context);
        }
        if (type == boolean.class || type == Boolean.class) {
            return node(context).put("type", "boolean");
        }
        boolean whole = type == int.class || type == Integer.class;
        ObjectNode schema = node(context).put("type", whole ? "integer" : "number");
        return bounds == null ? schema : schema.put("minimum", (long) bounds.min()).put("maximum", (long) bounds.max());
    }

    private static ObjectNode text(RecordComponent hints, Bounds bounds, SchemaGenerationContext context) {
        ObjectNode schema = node(context).put("type", "string");
        if (hints != null && hints.isAnnotationPresent(Id.class)) {
            return schema.put("pattern", "^" + Id.PATTERN + "$").put("maxLength", 60);
        }
        boolean own = bounds != null && hints.getGenericType() != List.class && !hints.getGenericType().toString().contains("List<");
        return schema.put("minLength", own ? Math.max(1, (int) bounds.min()) : 1)
                .put("maxLength", own ? (int) Math.min(LONGEST, bounds.max()) : LONGEST);
    }

    private static void describe(ObjectNode schema, Doc doc) {
        if (doc != null) {
            schema.put("description", doc.value());
        }
    }

    private ObjectNode reference(Class<?> type, SchemaGenerationContext context) {
        if (begun.contains(type)) {
            return node(context).put("$ref", "#/$defs/" + type.getSimpleName());
        }
        return context.createDefinitionReference(context.getTypeContext().resolve(type));
    }

    private static ObjectNode node(SchemaGenerationContext context) {
        return context.getGeneratorConfig().createObjectNode();
    }
}
