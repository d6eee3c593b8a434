import { PassThrough } from 'node:stream';
import type { MeetingNews, OrganisationRow, WorkshopNews } from '@concord/persistence';

/** A page that lost its stream comes back after this long. */
const RETRY_MS = 1_000;

type Standing = Pick<OrganisationRow, 'organisationId' | 'revision'>;

/** What one open page is told, as server-sent events. */
export class RevisionStream {
  readonly out = new PassThrough();
  #told: Standing | undefined;
  /** The last change that was told of each meeting and workshop. */
  readonly #changes = new Map<string, number>();

  constructor() {
    this.out.write(`retry: ${RETRY_MS}\n\n`);
  }

  /** Says where the organisation stands, unless that has been said. Replaced by an import, it is another one. */
  tell({ organisationId, revision }: Standing): void {
    if (this.#told?.organisationId === organisationId && this.#told.revision >= revision) return;
    this.#told = { organisationId, revision };
    const standing = JSON.stringify({ organisation: organisationId, revision });
    this.out.write(`id: ${revision}\ndata: ${standing}\n\n`);
  }

  /** Says that something was written in a meeting, unless that has been said. Its number of changes only rises. */
  tellOfMeeting({ meeting, change }: Pick<MeetingNews, 'meeting' | 'change'>): void {
    if (this.#isNews(meeting, change))
      this.out.write(`event: meeting\ndata: ${JSON.stringify({ meeting, change })}\n\n`);
  }

  /** The same of a workshop. */
  tellOfWorkshop({ workshop, change }: Pick<WorkshopNews, 'workshop' | 'change'>): void {
    if (this.#isNews(workshop, change))
      this.out.write(`event: workshop\ndata: ${JSON.stringify({ workshop, change })}\n\n`);
  }

  /** Keeps whatever lies between from taking the silence for an end. */
  beat(): void {
    this.out.write(': still here\n\n');
  }

  end(): void {
    this.out.end();
  }

  #isNews(id: string, change: number): boolean {
    if ((this.#changes.get(id) ?? 0) >= change) return false;
    this.#changes.set(id, change);
    return true;
  }
}
