import type { WriteStream } from 'node:tty';

/** Fewer are written before anybody wonders what takes so long. */
const WORTH_TELLING = 5_000;

/** Says on a terminal how many conflicts have been written so far, in one line that is gone at the end. */
export function conflictProgress(terminal: Pick<WriteStream, 'isTTY' | 'write'>): {
  show(conflicts: number): void;
  end(): void;
} {
  let shown = false;
  const write = (text: string) => terminal.isTTY && terminal.write(`\r\u001b[K${text}`);
  return {
    show(conflicts) {
      if (conflicts < WORTH_TELLING) return;
      shown = true;
      write(`Conflicts written: ${conflicts.toLocaleString('en')} …`);
    },
    end() {
      if (shown) write('');
    },
  };
}
