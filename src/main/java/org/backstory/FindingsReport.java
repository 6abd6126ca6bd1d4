package org.backstory;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.backstory.finding.Finding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes findings for people or for programs. */
final class FindingsReport {

    private final List<Finding> findings;

    FindingsReport(List<Finding> findings) {
        this.findings = findings;
    }

    /** Writes the findings in the format. */
    void write(ReportFormat format, PrintWriter out) {
        switch (format) {
            case TEXT -> writeText(out);
            case JSON -> writeJson(out);
        }
        out.flush();
    }

    private void writeText(PrintWriter out) {
        findings.forEach(out::println);
        out.println(findings.isEmpty() ? "good: no errors, no warnings"
                : Count.of(errors(), "error") + ", " + Count.of(warnings(), "warning"));
    }

    private void writeJson(PrintWriter out) {
        JsonFactory json = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
        try (JsonGenerator object = json.createGenerator(ObjectWriteContext.empty(), out)) {
            object.writeStartObject();
            object.writeNumberProperty("errors", errors());
            object.writeNumberProperty("warnings", warnings());
            object.writeArrayPropertyStart("findings");
            findings.forEach(finding -> write(finding, object));
            object.writeEndArray();
            object.writeEndObject();
        }
        out.println();
    }

    private static void write(Finding finding, JsonGenerator object) {
        object.writeStartObject();
        object.writeStringProperty("file", finding.where().file());
        object.writeNumberProperty("line", finding.where().line());
        object.writeNumberProperty("column", finding.where().column());
        object.writeStringProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        object.writeStringProperty("problem", finding.problem());
        object.writeStringProperty("remedy", finding.remedy());
        object.writeEndObject();
    }

    private long errors() {
        return findings.stream().filter(Finding::isError).count();
    }

    private long warnings() {
        return findings.size() - errors();
    }
}
