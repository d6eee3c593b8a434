import type { PromiseReading, ServicePromise, StaffedHours } from '@concord/alignment-engine';
import { type PlanModel, storeModel } from '@concord/persistence';
import { validatePlan } from '@concord/plan-file';
import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import { effectOf } from '../goal/goal-writing.ts';
import { stated } from '../goal/goal-from-input.ts';
import type { WhatIf } from '../goal/goal-results.graphql-types.ts';
import { keyFromTitle } from '../goal/key-from-title.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { InvalidInputError, NotFoundError } from '../graphql/user-error.ts';
import { must } from '../judgement/must.ts';
import { PlanWrite, PlanWriter, unwritten, type WriteRefusal, type Writing, Written } from '../writing/plan-writer.ts';
import { contentVersion } from './content-version.ts';
import { promiseFromInput, staffingFromInput } from './promise-from-input.ts';
import { PromiseSaved, StaffingSaved, StaleContentError } from './promise-results.graphql-types.ts';
import { toPromise, toStaffing } from './promise.graphql-types.ts';
import type { PromiseReadingInput, ServicePromiseInput, StaffedHoursInput } from './promise.inputs.ts';

/** An entry that is there already, as whoever changes it saw it. */
export interface Seen {
  readonly key: string;
  readonly version: string;
}

type Refusal = WriteRefusal | StaleContentError;

/** Keeps what customers are promised, and who is there for it. */
@Injectable()
export class PromiseService {
  constructor(private readonly writer: PlanWriter) {}

  /** @param seen missing for a promise that is not there yet */
  async save(
    organisation: string,
    seen: Seen | undefined,
    input: ServicePromiseInput,
    context: RequestContext,
  ): Promise<PromiseSaved | Refusal> {
    let key = '';
    const written = await this.writer.run<Refusal>(organisation, context, async (writing) => {
      const { promises } = writing.before.model;
      const before = seen && findSeen(promises, seen, missingPromise);
      if (before instanceof NotFoundError || before instanceof StaleContentError) return before;
      for (const department of new Set([input.department, before?.department ?? input.department]))
        writing.need('lead', department);
      key = before?.key ?? keyFromTitle(input.says, new Set(promises.map((one) => one.key)), 'promise');
      const promise = promiseFromInput(key, input, before);
      const summary = () =>
        before
          ? say('Changed the promise “{says}”', { says: promise.says })
          : say('Added the promise “{says}”', { says: promise.says });
      return writeEntry(writing, 'promises', promise, summary);
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
    { on, share, note }: PromiseReadingInput,
    context: RequestContext,
  ): Promise<PromiseSaved | Refusal> {
    const written = await this.writer.run<Refusal>(organisation, context, async (writing) => {
      const before = writing.before.model.promises.find((one) => one.key === key);
      if (!before) return missingPromise(key);
      writing.need('contribute', before.department);
      const reading: PromiseReading = { on, share, ...stated('note', note?.trim() || undefined) };
      const readings = [...before.readings.filter((one) => one.on !== on), reading].sort((a, b) =>
        a.on < b.on ? -1 : 1,
      );
      return writeEntry(writing, 'promises', { ...before, readings }, () =>
        say('Said how the promise “{says}” was kept', { says: before.says }),
      );
    });
    return written instanceof Written ? promiseSaved(written, key) : written;
  }

  /** @param seen missing for hours that are not there yet */
  async saveStaffing(
    organisation: string,
    seen: Seen | undefined,
    input: StaffedHoursInput,
    context: RequestContext,
  ): Promise<StaffingSaved | Refusal> {
    let key = '';
    const written = await this.writer.run<Refusal>(organisation, context, async (writing) => {
      const { staffing } = writing.before.model;
      const before = seen && findSeen(staffing, seen, missingStaffing);
      if (before instanceof NotFoundError || before instanceof StaleContentError) return before;
      for (const department of new Set([input.department, before?.department ?? input.department]))
        writing.need('lead', department);
      const taken = new Set(staffing.map((one) => one.key));
      key = before?.key ?? keyFromTitle(`${input.department} ${input.channel}`, taken, 'staffing');
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

type Section = 'promises' | 'staffing';

function findSeen<Entry extends ServicePromise | StaffedHours>(
  entries: readonly Entry[],
  { key, version }: Seen,
  missing: (key: string) => NotFoundError,
): Entry | NotFoundError | StaleContentError {
  const entry = entries.find((one) => one.key === key);
  if (entry === undefined) return missing(key);
  const current = contentVersion(entry);
  if (current === version) return entry;
  return new StaleContentError(
    say('Somebody else has changed it in the meantime. Reload the page to see it, then make your change again.'),
    current,
  );
}

/** Puts an entry in the place that it has, or behind all others; checked as a plan file would be. */
async function writeEntry(
  writing: Writing,
  section: Section,
  entry: ServicePromise | StaffedHours,
  summary: () => string,
): Promise<PlanWrite | InvalidInputError> {
  const { model } = writing.before;
  const entries: readonly { readonly key: string }[] = model[section];
  const at = entries.findIndex(({ key }) => key === entry.key);
  const index = at === -1 ? entries.length : at;
  if (at !== -1 && contentVersion(entries[at] as object) === contentVersion(entry)) return unwritten(writing);
  const changed = { ...model, [section]: [...entries.slice(0, index), entry, ...entries.slice(index + 1)] };
  const own = `${section}[${index}]`;
  const problems = validatePlan({ ...changed, goals: [] })
    .filter(({ path }) => path === own || path.startsWith(`${own}.`))
    .map(({ path, message }) => ({ path: path.slice(own.length + 1), message }));
  if (problems.length > 0) return new InvalidInputError(problems);
  return writeModel(writing, changed, summary);
}

async function removeEntry(
  writing: Writing,
  section: Section,
  key: string,
  summary: () => string,
): Promise<PlanWrite | InvalidInputError> {
  const { model, plan } = writing.before;
  const entries: readonly { readonly key: string }[] = model[section];
  const changed: PlanModel = { ...model, [section]: entries.filter((one) => one.key !== key) };
  const problems = validatePlan({ ...changed, goals: plan.goals });
  if (problems.length > 0) return new InvalidInputError(problems.map(({ path, message }) => ({ path, message })));
  return writeModel(writing, changed, summary);
}

async function writeModel(writing: Writing, model: PlanModel, summary: () => string): Promise<PlanWrite> {
  const revision = await writing.raise({ kind: 'model', summary });
  await storeModel(writing.manager, writing.organisation.organisationId, model);
  return new PlanWrite(revision, [{ kind: 'model', model }]);
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
