import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import { effectOf } from '../goal/goal-writing.ts';
import type { WhatIf } from '../goal/goal-results.graphql-types.ts';
import { keyFromTitle } from '../goal/key-from-title.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { NotFoundError } from '../graphql/user-error.ts';
import { must } from '../judgement/must.ts';
import { findSeen, keyTaken, removeEntry, type Seen, writeEntry } from '../kept-entries/kept-entries.ts';
import { StaleContentError } from '../kept-entries/stale-content-error.ts';
import { PlanWriter, type WriteRefusal, Written } from '../writing/plan-writer.ts';
import { hadFromInput, promiseFromInput, readingFromInput, staffingFromInput } from './promise-from-input.ts';
import { PromiseSaved, StaffingSaved } from './promise-results.graphql-types.ts';
import { toPromise, toStaffing } from './promise.graphql-types.ts';
import type {
  PromiseBroughtBackInput,
  PromiseReadingInput,
  ServicePromiseInput,
  StaffedHoursInput,
} from './promise.inputs.ts';

type Refusal = WriteRefusal | StaleContentError;

/** Keeps what customers are promised, and who is there for it. */
@Injectable()
export class PromiseService {
  constructor(private readonly writer: PlanWriter) {}

  /**
   * @param seen missing for a promise that is not there yet
   * @param back what hung on it, where it was removed and is brought back
   */
  async save(
    organisation: string,
    seen: Seen | undefined,
    input: ServicePromiseInput,
    context: RequestContext,
    back?: PromiseBroughtBackInput,
  ): Promise<PromiseSaved | Refusal> {
    let key = '';
    const written = await this.writer.run<Refusal>(organisation, context, async (writing) => {
      const { promises } = writing.before.model;
      const before = seen && findSeen(promises, seen, missingPromise);
      if (before instanceof NotFoundError || before instanceof StaleContentError) return before;
      for (const department of new Set([input.department, before?.department ?? input.department]))
        writing.need('lead', department);
      const taken = keyTaken(promises, back?.key);
      if (taken !== undefined) return taken;
      key = before?.key ?? back?.key ?? keyFromTitle(input.says, new Set(promises.map((one) => one.key)), 'promise');
      const promise = promiseFromInput(key, input, before ?? (back && hadFromInput(back)));
      return writeEntry(writing, 'promises', promise, () => {
        if (before) return say('Changed the promise “{says}”', { says: promise.says });
        return back
          ? say('Brought back the promise “{says}”', { says: promise.says })
          : say('Added the promise “{says}”', { says: promise.says });
      });
    });
    return written instanceof Written ? promiseSaved(written, key) : written;
  }

  async remove(organisation: string, seen: Seen, context: RequestContext): Promise<WhatIf | Refusal> {
    const written = await this.writer.run<Refusal>(organisation, context, async (writing) => {
      const before = findSeen(writing.before.model.promises, seen, missingPromise);
      if (!('says' in before)) return before;
      writing.need('lead', before.department);
      return removeEntry(writing, 'promises', seen.key, () =>
        say('Removed the promise “{says}”', { says: before.says }),
      );
    });
    return written instanceof Written ? effectOf(written) : written;
  }

  /** How it was kept on a day; what was said of that day before is replaced. */
  async addReading(
    organisation: string,
    key: string,
    input: PromiseReadingInput,
    context: RequestContext,
  ): Promise<PromiseSaved | Refusal> {
    const written = await this.writer.run<Refusal>(organisation, context, async (writing) => {
      const before = writing.before.model.promises.find((one) => one.key === key);
      if (!before) return missingPromise(key);
      writing.need('contribute', before.department);
      const others = before.readings.filter(({ on }) => on !== input.on);
      const readings = [...others, readingFromInput(input)].sort((a, b) => (a.on < b.on ? -1 : 1));
      return writeEntry(writing, 'promises', { ...before, readings }, () =>
        say('Said how the promise “{says}” was kept', { says: before.says }),
      );
    });
    return written instanceof Written ? promiseSaved(written, key) : written;
  }

  /**
   * @param seen missing for hours that are not there yet
   * @param back the key that they had, where they were removed and are brought back
   */
  async saveStaffing(
    organisation: string,
    seen: Seen | undefined,
    input: StaffedHoursInput,
    context: RequestContext,
    back?: string,
  ): Promise<StaffingSaved | Refusal> {
    let key = '';
    const written = await this.writer.run<Refusal>(organisation, context, async (writing) => {
      const { staffing } = writing.before.model;
      const before = seen && findSeen(staffing, seen, missingStaffing);
      if (before instanceof NotFoundError || before instanceof StaleContentError) return before;
      for (const department of new Set([input.department, before?.department ?? input.department]))
        writing.need('lead', department);
      const refusal = keyTaken(staffing, back);
      if (refusal !== undefined) return refusal;
      const taken = new Set(staffing.map((one) => one.key));
      key = before?.key ?? back ?? keyFromTitle(`${input.department} ${input.channel}`, taken, 'staffing');
      return writeEntry(writing, 'staffing', staffingFromInput(key, input), () =>
        say('Changed the hours for which {department} staffs {channel}', {
          department: writing.before.departments.get(input.department)?.name ?? input.department,
          channel: input.channel,
        }),
      );
    });
    if (!(written instanceof Written)) return written;
    const staffing = must(new Map(written.after.model.staffing.map((one) => [one.key, one])), key);
    return new StaffingSaved(toStaffing(written.reader, staffing), effectOf(written));
  }

  async removeStaffing(organisation: string, seen: Seen, context: RequestContext): Promise<WhatIf | Refusal> {
    const written = await this.writer.run<Refusal>(organisation, context, async (writing) => {
      const before = findSeen(writing.before.model.staffing, seen, missingStaffing);
      if (before instanceof NotFoundError || before instanceof StaleContentError) return before;
      writing.need('lead', before.department);
      return removeEntry(writing, 'staffing', seen.key, () =>
        say('Removed hours for which {channel} was staffed', { channel: before.channel }),
      );
    });
    return written instanceof Written ? effectOf(written) : written;
  }
}

function promiseSaved(written: Written, key: string): PromiseSaved {
  const promise = must(new Map(written.after.model.promises.map((one) => [one.key, one])), key);
  return new PromiseSaved(toPromise(written.reader, promise), effectOf(written));
}

function missingPromise(key: string): NotFoundError {
  return new NotFoundError(say('There is no promise "{key}". It may have been removed; reload the page.', { key }));
}

function missingStaffing(key: string): NotFoundError {
  return new NotFoundError(
    say('There are no staffed hours "{key}". They may have been removed; reload the page.', { key }),
  );
}
