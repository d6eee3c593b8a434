import type { AddressInfo } from 'node:net';
import type { DatabaseAddress } from '@concord/persistence';

/** Where the database of the benchmark answers, as whoever started this process has said. */
export function addressGiven(): Extract<DatabaseAddress, { host: string }> {
  return JSON.parse(process.env['BENCH_DATABASE'] ?? '') as Extract<DatabaseAddress, { host: string }>;
}

/** Tells whoever started this process that it answers, and ends with them. */
export function serving(at: AddressInfo | string | null): void {
  const url = typeof at === 'string' ? at : `http://127.0.0.1:${String(at?.port)}`;
  process.stdout.write(`Serving: ${url}\n`);
  process.stdin.resume().on('end', () => process.exit());
}
