import type { Readable } from 'node:stream';
import {
  findOrganisation,
  meetingsChangedLately,
  type News,
  OrganisationWalls,
  RevisionListener,
  workshopsChangedLately,
} from '@concord/persistence';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Standing } from '../access/standing.ts';
import { RevisionStream } from './revision-stream.ts';

const BEAT_MS = 15_000;

/** Tells open pages of every write to their organisation, also by other processes on the same database. */
@Injectable()
export class LiveRevisions implements OnModuleDestroy {
  /** By the id of the organisation. */
  readonly #streams = new Map<string, Set<RevisionStream>>();
  /** Organisations that are being read, and whether there has been news of them since. */
  readonly #reading = new Map<string, boolean>();
  /** The keys of those that are followed. */
  readonly #keys = new Map<string, string>();
  #stop: (() => Promise<void>) | undefined;
  #isStopped = false;

  constructor(
    private readonly source: DataSource,
    private readonly walls: OrganisationWalls,
  ) {}

  follow({ organisationId, organisation: key }: Pick<Standing, 'organisationId' | 'organisation'>): Readable {
    this.#keys.set(organisationId, key);
    const stream = new RevisionStream();
    if (this.#isStopped) stream.end();
    else this.#add(organisationId, stream);
    return stream.out;
  }

  /** From now on every stream ends as soon as it begins. */
  endStreams(): void {
    this.#isStopped = true;
    for (const stream of this.#all()) stream.end();
  }

  async onModuleDestroy(): Promise<void> {
    this.endStreams();
    await this.#stop?.();
  }

  #add(id: string, stream: RevisionStream): void {
    const streams = this.#streams.get(id) ?? new Set();
    this.#streams.set(id, streams.add(stream));
    stream.out.once('close', () => {
      streams.delete(stream);
      if (streams.size === 0 && this.#streams.get(id) === streams) this.#streams.delete(id);
    });
    // Read only now that it would hear of the next write, so that none falls between.
    this.#stop ??= this.#start();
    this.#catchUpWithAll(id);
  }

  /** With the first page that follows: where nobody looks, nothing listens. */
  #start(): () => Promise<void> {
    const listener = new RevisionListener(this.source, {
      onNews: (news) => this.#hear(news),
      onListening: () => [...this.#streams.keys()].forEach((id) => this.#catchUpWithAll(id)),
    });
    const beat = setInterval(() => this.#all().forEach((stream) => stream.beat()), BEAT_MS).unref();
    return async () => {
      clearInterval(beat);
      await listener.close();
    };
  }

  /** What was written beside the plan is told as it is heard: such news come of what is committed, and never go back. */
  #hear(news: News): void {
    if ('revision' in news) return void this.#catchUp(news.organisationId);
    for (const stream of this.#streams.get(news.organisationId) ?? [])
      if ('meeting' in news) stream.tellOfMeeting(news);
      else stream.tellOfWorkshop(news);
  }

  /** For whoever may have missed something. */
  #catchUpWithAll(id: string): void {
    void this.#catchUp(id);
    void this.#catchUpWithMeetings(id);
    void this.#catchUpWithWorkshops(id);
  }

  async #catchUpWithMeetings(id: string): Promise<void> {
    const meetings = await meetingsChangedLately(this.walls.statements(id), id).catch(() => []);
    for (const { meetingId, change } of meetings)
      for (const stream of this.#streams.get(id) ?? []) stream.tellOfMeeting({ meeting: meetingId, change });
  }

  async #catchUpWithWorkshops(id: string): Promise<void> {
    const workshops = await workshopsChangedLately(this.walls.statements(id), id).catch(() => []);
    for (const { workshopId, change } of workshops)
      for (const stream of this.#streams.get(id) ?? []) stream.tellOfWorkshop({ workshop: workshopId, change });
  }

  /** Tells where an organisation stands: one statement at a time, however many writes there are meanwhile. */
  async #catchUp(id: string): Promise<void> {
    if (!this.#streams.has(id)) return;
    const isReading = this.#reading.has(id);
    this.#reading.set(id, isReading);
    if (isReading) return;
    await this.#tell(id);
    const isNews = this.#reading.get(id);
    this.#reading.delete(id);
    if (isNews) await this.#catchUp(id);
  }

  /** A page that cannot be told is let go: it comes back by itself, and then hears where things stand. */
  async #tell(id: string): Promise<void> {
    const manager = this.walls.statements(id);
    const organisation = await findOrganisation(manager, this.#keys.get(id) ?? '').catch(() => null);
    for (const stream of this.#streams.get(id) ?? []) {
      if (organisation) stream.tell(organisation);
      else stream.end();
    }
  }

  #all(): RevisionStream[] {
    return [...this.#streams.values()].flatMap((streams) => [...streams]);
  }
}
