import { parse } from "csv-parse/sync";
import { ReadingError } from "./reading.server";

function delimiterOf(text: string): string {
  const head = text.split("\n", 20).join("\n");
  const counts = [",", ";", "\t"].map((mark) => ({
    mark,
    count: head.split(mark).length,
  }));
  counts.sort((a, b) => b.count - a.count);
  return counts[0]?.mark ?? ",";
}

/** The records of a CSV text as lines with tabs, line ends in a cell as `<br>`; refuses what is no CSV. */
export function readCsv(text: string): string[] {
  try {
    const records = parse(text, {
      delimiter: delimiterOf(text),
      bom: true,
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: 200_000,
    });
    return records.map((cells) =>
      cells
        .map((cell) => cell.replaceAll("\t", " ").replace(/\n+/g, "<br>"))
        .join("\t"),
    );
  } catch {
    throw new ReadingError("broken");
  }
}
