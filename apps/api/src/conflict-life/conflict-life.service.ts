import { whyNot } from '@concord/alignment-engine';
import { acknowledgeConflict, type ConflictRow, reopenConflict } from '@concord/persistence';
import { Injectable } from '@nestjs/common';
import { toStoredConflict } from '../conflict/to-conflict.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { InvalidInputError, NotFoundError, invalid } from '../graphql/user-error.ts';
import { PlanWrite, PlanWriter, type WriteRefusal, type Writing, Written } from '../writing/plan-writer.ts';
import { ConflictSaved, StaleConflictError } from './conflict-life.graphql-types.ts';

/** A conflict as somebody saw it. */
export interface SeenConflict {
  readonly conflict: string;
  readonly version: number;
}

export type StepRefusal = WriteRefusal | StaleConflictError;

/** Steps that people take with conflicts without deciding on them. */
@Injectable()
export class ConflictLifeService {
  constructor(private readonly writer: PlanWriter) {}

  async acknowledge(
    organisation: string,
    id: string,
    asked: string | undefined,
    context: RequestContext,
  ): Promise<ConflictSaved | StepRefusal> {
    const written = await this.writer.run<StepRefusal>(organisation, context, async (writing) => {
      const row = await conflictIn(writing, id);
      if (row instanceof NotFoundError) return row;
      const department = acknowledging(writing, row, asked);
      if (department instanceof InvalidInputError) return department;
      writing.need('lead', department.key);
      const given = (await writing.reader.acknowledgements.load(id)).map(({ departmentKey }) => departmentKey);
      if (given.includes(department.key)) return invalid(`${department.name} has acknowledged this conflict already.`);
      const refusal = whyNot('acknowledge', row.state);
      if (refusal !== undefined) return invalid(refusal);
      const isLast = row.departments.every((key) => key === department.key || given.includes(key));
      const revision = await writing.raise({
        kind: 'conflict',
        summary: `${department.name} acknowledged “${row.headline}”`,
      });
      await acknowledgeConflict(writing.manager, revision, row, {
        department: department.key,
        to: isLast ? 'acknowledged' : 'open',
      });
      return new PlanWrite(revision, []);
    });
    return conflictSaved(written, id);
  }

  async reopen(
    organisation: string,
    seen: SeenConflict,
    because: string,
    context: RequestContext,
  ): Promise<ConflictSaved | StepRefusal> {
    const written = await this.writer.run<StepRefusal>(organisation, context, async (writing) => {
      const row = await seenConflict(writing, seen);
      if (!('state' in row)) return row;
      const refusal = whyNot('reopen', row.state) ?? sayWhoYouAre(writing);
      if (refusal !== undefined) return invalid(refusal);
      if (because.trim() === '')
        return invalid('Say why it is opened again: those who settled it will ask.', 'because');
      const revision = await writing.raise({ kind: 'conflict', summary: `Opened “${row.headline}” again` });
      await reopenConflict(writing.manager, revision, row, because.trim());
      return new PlanWrite(revision, []);
    });
    return conflictSaved(written, seen.conflict);
  }
}

/** The department in whose name somebody acknowledges. */
function acknowledging({ before, person }: Writing, row: ConflictRow, asked: string | undefined) {
  const key = asked ?? before.people.get(person ?? '')?.department;
  if (key === undefined) {
    return invalid(
      'Say for which department you acknowledge it, or have an administrator link your account to a person of the plan.',
    );
  }
  const department = before.departments.get(key);
  if (department === undefined) return invalid(`There is no department "${key}".`, 'department');
  if (!row.departments.includes(key)) {
    const concerned = row.departments.map((one) => before.departments.get(one)?.name ?? one).join(', ');
    return invalid(`${department.name} has no part in this conflict. It concerns ${concerned}.`, 'department');
  }
  return department;
}

export async function conflictIn({ reader }: Writing, id: string): Promise<ConflictRow | NotFoundError> {
  return (
    (await reader.conflicts.load(id)) ??
    new NotFoundError('There is no such conflict. It may belong to another organisation; go back to the list.')
  );
}

/** The conflict, if nobody has taken a step with it since somebody saw it. */
export async function seenConflict(
  writing: Writing,
  { conflict, version }: SeenConflict,
): Promise<ConflictRow | NotFoundError | StaleConflictError> {
  const row = await conflictIn(writing, conflict);
  if (row instanceof NotFoundError || row.version === version) return row;
  const [last] = await writing.reader.conflictEvents.load(conflict);
  const what = last === undefined ? '' : ` It is ${row.state} now.`;
  return new StaleConflictError(
    `Something happened to this conflict in the meantime.${what} Look at its record, then decide again.`,
    toStoredConflict(writing.afterwards, writing.before, row),
  );
}

export function sayWhoYouAre({ person }: Writing): string | undefined {
  return person === undefined
    ? 'Your account is nobody in the plan, and the record names who took a step. Ask an administrator to link it to a person.'
    : undefined;
}

/** The conflict after a step. */
export async function conflictSaved<Refusal>(
  written: Written | Refusal,
  id: string,
): Promise<ConflictSaved | Exclude<Refusal, Written>> {
  if (!(written instanceof Written)) return written as Exclude<Refusal, Written>;
  const row = await written.reader.conflicts.load(id);
  if (!row) throw new Error(`The conflict ${id} vanished while it was written.`);
  return new ConflictSaved(toStoredConflict(written.reader, written.after, row));
}
