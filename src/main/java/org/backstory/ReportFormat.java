package org.backstory;

/** How findings are written. */
enum ReportFormat {
    /** One line each, for people. */
    TEXT,
    /** One JSON object, for programs. */
    JSON
}
