import type { Query, QueryClient } from '@tanstack/react-query';
import { MeetingsDocument, WaitingDocument } from './operations.ts';

/** Something was written in a meeting. */
export interface MeetingNews {
  /** Its id. */
  readonly meeting: string;
  /** Its number of changes; only rises. */
  readonly change: number;
}

/** What says something of many meetings: lists of them, and what people promised in them. */
const OF_MANY = new Set([MeetingsDocument.hash, WaitingDocument.hash]);

/**
 * Reads pages of a meeting again when something was written in it, and lists of meetings. That raises no revision of the
 * plan: nothing else is read.
 */
export class MeetingFreshness {
  /** By meeting: the latest change that was told since the last pass. */
  readonly #told = new Map<string, number>();
  #pass: Promise<void> | undefined;

  constructor(private readonly client: QueryClient) {}

  /** @returns resolves when what is on the screen is as late as that */
  async hear({ meeting, change }: MeetingNews): Promise<void> {
    this.#told.set(meeting, Math.max(change, this.#told.get(meeting) ?? 0));
    this.#pass ??= this.#read();
    await this.#pass;
  }

  /** One pass at a time: with each of many changes begun anew, none would ever end. */
  async #read(): Promise<void> {
    while (this.#told.size > 0) {
      const told = [...this.#told];
      this.#told.clear();
      for (const [meeting, change] of told)
        await this.client.invalidateQueries({ predicate: (query) => isOlder(query, { meeting, change }) });
    }
    this.#pass = undefined;
  }
}

/** What a question about one meeting is asked with, and answered. */
interface AboutMeeting {
  readonly organisation?: { readonly meeting?: { readonly change?: number } | null } | null;
}

function isOlder({ queryKey: [hash, variables], state }: Query, { meeting, change }: MeetingNews): boolean {
  if (OF_MANY.has(hash as string)) return true;
  const asked = variables as { readonly meeting?: string } | undefined;
  if (asked?.meeting !== meeting) return false;
  const read = (state.data as AboutMeeting | undefined)?.organisation?.meeting?.change;
  return read === undefined || read < change;
}
