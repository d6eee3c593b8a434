import { say } from '@concord/texts';
import { tellSignedOut } from '../../graphql/signed-out.ts';
import { acceptLanguage } from '../../language/accept-language.ts';

/** How far a file is. */
export interface ExportProgress {
  readonly bytes: number;
  /** Of those that it will hold; missing for files in which rows are no lines. */
  readonly rows?: number;
  /** As many as it will hold, as long as nobody writes meanwhile. */
  readonly total?: number;
}

interface Reading {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ExportProgress) => void;
}

/** So much is collected before it is handed to the browser, which may keep it elsewhere than in memory. */
const BYTES_AT_ONCE = 8_000_000;

const LINE_END = 10;

/**
 * Reads a file that the server writes while it sends it.
 *
 * @param inLines whether each row is a line
 * @returns its content, and the name that the server gives it
 * @throws Error in words for people, also where the signal ends it
 */
export async function readExport(
  address: string,
  inLines: boolean,
  { signal, onProgress }: Reading,
): Promise<{ readonly content: Blob; readonly name: string }> {
  const response = await fetch(address, { signal, cache: 'no-store', headers: acceptLanguage() });
  if (response.status === 401) tellSignedOut();
  if (response.status !== 200 || response.body === null) throw new Error(await whyNot(response));
  const given = response.headers.get('concord-rows');
  const total = given === null ? {} : { total: Number(given) };
  let kept: Blob[] = [];
  let some: Uint8Array<ArrayBuffer>[] = [];
  let [bytes, unkept, lines] = [0, 0, 0];
  const reader = response.body.getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    some.push(value);
    bytes += value.length;
    unkept += value.length;
    if (inLines) lines += linesIn(value);
    if (unkept > BYTES_AT_ONCE) [kept, some, unkept] = [[new Blob([...kept, ...some])], [], 0];
    // The first line is no row: it is a heading, or opens the list.
    onProgress({ bytes, ...(inLines ? { rows: Math.max(0, lines - 1) } : {}), ...total });
  }
  const type = response.headers.get('content-type') ?? '';
  return { content: new Blob([...kept, ...some], { type }), name: nameOf(response) ?? 'data' };
}

function linesIn(bytes: Uint8Array): number {
  let lines = 0;
  for (const byte of bytes) if (byte === LINE_END) lines += 1;
  return lines;
}

/** The name is a key of ours and never quoted otherwise. */
function nameOf({ headers }: Response): string | undefined {
  return /filename="([^"]+)"/.exec(headers.get('content-disposition') ?? '')?.[1];
}

async function whyNot(response: Response): Promise<string> {
  const told = (await response.json().catch(() => ({}))) as { readonly message?: unknown };
  return typeof told.message === 'string'
    ? told.message
    : say('The server answered {status}. Try again.', { status: String(response.status) });
}
