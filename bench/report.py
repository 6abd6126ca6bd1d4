"""The results, for people."""


def table(rows):
    """Lines of text; a ratio is the program's value through the other's."""
    lines = [("what", "unit", "Backstory", "other", "", "ratio", "target", "")]
    for one in rows:
        lines.append((one["what"], one["unit"], number(one["backstory"]), number(one["value"]), one["other"] or "", number(one["ratio"], 2),
                      " and ".join(target(one)), verdict(one)))
    widths = [max(len(line[i]) for line in lines) for i in range(len(lines[0]))]
    lines.insert(1, tuple("-" * width for width in widths))
    return "\n".join("  ".join(cell.rjust(width) if i in (2, 3, 5) else cell.ljust(width)
                               for i, (cell, width) in enumerate(zip(line, widths))).rstrip() for line in lines)


def number(value, digits=1):
    return "" if value is None else f"{value:,.{digits}f}"


def target(one):
    if one["most"] is not None:
        yield f"<= {one['most']:g} {one['unit']}"
    if one["most_ratio"] is not None:
        yield f"<= {one['most_ratio']:g} x"


def verdict(one):
    answers = [one[key] for key, most in (("met", "most"), ("met_ratio", "most_ratio")) if one[most] is not None]
    if not answers:
        return ""
    return "not measured" if None in answers else "met" if all(answers) else "NOT MET"
