import { spawnSync } from 'node:child_process';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';

const PROCESS = fileURLToPath(new URL('z3-process.mjs', import.meta.url));
const ATTEMPTS = 4;
const PATIENCE_MS = 60_000;

/**
 * Z3 (de Moura, Bjørner, TACAS 2008), which computes with fractions and so never rounds: a second opinion
 * on what the engine works out with doubles.
 *
 * @param questions each a list of commands in SMT-LIB 2, forgotten before the next
 * @returns what each printed
 */
export function exactAnswers(questions: readonly (readonly string[])[]): string[] {
  const script = questions.flatMap((question) => ['(push)', '(echo "next")', ...question, '(pop)']).join('\n');
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { status, stdout } = spawnSync(execPath, [PROCESS], {
      input: script,
      encoding: 'utf8',
      timeout: PATIENCE_MS,
      killSignal: 'SIGKILL',
      maxBuffer: 1e9,
    });
    if (status === 0) return stdout.split('next\n').slice(1);
  }
  throw new Error(`Z3 gave no answer in ${String(ATTEMPTS)} attempts.`);
}

/** A number as Z3 reads it. */
export function exactNumber(x: number): string {
  const text = Math.abs(x).toFixed(12);
  return x < 0 ? `(- ${text})` : text;
}

/**
 * The value that `(get-value (name))` printed after `sat`; Infinity where nothing satisfies.
 *
 * @example exactValue('sat\n((share (/ 1.0 8.0)))', 'share') // 0.125
 */
export function exactValue(answer: string, name: string): number {
  if (!answer.startsWith('sat')) return Infinity;
  const [, fraction] = new RegExp(`${name} \\(/ ([\\d.]+ [\\d.]+)\\)`).exec(answer) ?? [];
  if (fraction !== undefined) {
    const [top = 0, bottom = 1] = fraction.split(' ').map(Number);
    return top / bottom;
  }
  return Number(new RegExp(`${name} ([\\d.]+)`).exec(answer)?.[1] ?? NaN);
}
