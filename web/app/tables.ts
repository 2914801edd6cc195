// On a narrow screen the rows of a stacked table are set as blocks, and some browsers then no longer tell assistive
// technology that it is a table. Explicit roles tell it; HTML forbids them in the markup, where they would say nothing new.
const ROLES: ReadonlyArray<readonly [string, string]> = [
  ["thead, tbody, tfoot", "rowgroup"],
  ["tr", "row"],
  ["th[scope=col]", "columnheader"],
  ["th[scope=row]", "rowheader"],
  ["td", "cell"],
];

/** Keeps every stacked table a table. */
export function tables(): void {
  document.querySelectorAll("table.qj-stack").forEach((table) => {
    table.setAttribute("role", "table");
    for (const [parts, role] of ROLES) {
      table.querySelectorAll(parts).forEach((part) => part.setAttribute("role", role));
    }
  });
}
