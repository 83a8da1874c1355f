import qrcode from "qrcode-generator";

/** A QR code as a path in a square of `size` modules, its light margin not counted. */
export interface QrCode {
  size: number;
  /** Dark modules as squares of one unit: `M0 0h7v1h-7z…`. */
  path: string;
}

/**
 * The QR code of an address. Level M survives a fold or a stain over 15 % of it; the size grows with
 * the text, 29 modules for 42 bytes.
 */
export function qrCode(address: string): QrCode {
  const code = qrcode(0, "M");
  code.addData(address, "Byte");
  code.make();
  const size = code.getModuleCount();
  const rows = Array.from({ length: size }, (_, row) => darkRuns(code, row));
  return { size, path: rows.join("") };
}

/** One row of a code, each run of dark modules as one rectangle. */
function darkRuns(code: ReturnType<typeof qrcode>, row: number): string {
  let path = "";
  let run = 0;
  for (let column = 0; column <= code.getModuleCount(); column += 1) {
    if (column < code.getModuleCount() && code.isDark(row, column)) {
      run += 1;
    } else if (run > 0) {
      path += `M${column - run} ${row}h${run}v1h-${run}z`;
      run = 0;
    }
  }
  return path;
}
