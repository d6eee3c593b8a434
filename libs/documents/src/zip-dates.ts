/** Signatures, and where what is needed stands behind them: APPNOTE.TXT of the ZIP format, sections 4.3.7 to 4.3.16. */
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const END_LENGTH = 22;

/**
 * A ZIP file whose entries all carry one date, in place of when each happened to be packed. Dates are not part of what
 * is compressed or summed up, so they can be written over.
 *
 * @param at taken as UTC, to two seconds; the first day that ZIP knows, 1 January 1980, where it is not given
 * @throws Error where the bytes are no ZIP file
 */
export function withZipDate(file: Uint8Array, at = new Date(0)): Uint8Array {
  const bytes = Uint8Array.from(file);
  const view = new DataView(bytes.buffer);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (view.getUint32(entry, true) !== ENTRY)
      throw new Error('The file that was packed has a broken list of entries.');
    const [time, date] = dosTime(at);
    const local = view.getUint32(entry + 42, true);
    view.setUint16(entry + 12, time, true);
    view.setUint16(entry + 14, date, true);
    view.setUint16(local + 10, time, true);
    view.setUint16(local + 12, date, true);
    const lengths = [28, 30, 32].map((offset) => view.getUint16(entry + offset, true));
    entry += lengths.reduce((sum, length) => sum + length, ENTRY_LENGTH);
  }
  return bytes;
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - END_LENGTH; at >= 0; at--) if (view.getUint32(at, true) === END) return at;
  throw new Error('The file that was packed is no ZIP file.');
}

/** A moment in two numbers of 16 bits, from 1980 to 2107. */
function dosTime(at: Date): [time: number, date: number] {
  const year = at.getUTCFullYear();
  if (year < 1980 || year > 2107) return [0, (1 << 5) | 1];
  return [
    (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
    ((year - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
  ];
}
