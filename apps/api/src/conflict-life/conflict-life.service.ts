import { whyNot } from '@concord/alignment-engine';
import { acknowledgeConflict, type ConflictRow, reopenConflict } from '@concord/persistence';
import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import { toStoredConflict } from '../conflict/to-conflict.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { InvalidInputError, NotFoundError, invalid } from '../graphql/user-error.ts';
import { readersLanguage } from '../language/readers-language.ts';
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
      if (given.includes(department.key))
        return invalid(say('{name} has acknowledged this conflict already.', { name: department.name }));
      const refusal = whyNot('acknowledge', row.state, readersLanguage());
      if (refusal !== undefined) return invalid(refusal);
      const isLast = row.departments.every((key) => key === department.key || given.includes(key));
      const revision = await writing.raise({
        kind: 'conflict',
        summary: () => say('{name} acknowledged “{headline}”', { name: department.name, headline: row.headline }),
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
      const refusal = whyNot('reopen', row.state, readersLanguage()) ?? sayWhoYouAre(writing);
      if (refusal !== undefined) return invalid(refusal);
      if (because.trim() === '')
        return invalid(say('Say why it is opened again: those who settled it will ask.'), 'because');
      const revision = await writing.raise({
        kind: 'conflict',
        summary: () => say('Opened “{headline}” again', { headline: row.headline }),
      });
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
      say(
        'Say for which department you acknowledge it, or have an administrator link your account to a person of the plan.',
      ),
    );
  }
  const department = before.departments.get(key);
  if (department === undefined) return invalid(say('There is no department "{key}".', { key }), 'department');
  if (!row.departments.includes(key)) {
    const concerned = row.departments.map((one) => before.departments.get(one)?.name ?? one).join(', ');
    return invalid(
      say('{name} has no part in this conflict. It concerns {concerned}.', { name: department.name, concerned }),
      'department',
    );
  }
  return department;
}

export async function conflictIn({ reader }: Writing, id: string): Promise<ConflictRow | NotFoundError> {
  return (
    (await reader.conflicts.load(id)) ??
    new NotFoundError(say('There is no such conflict. It may belong to another organisation; go back to the list.'))
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
  return new StaleConflictError(
    last === undefined
      ? say('Something happened to this conflict in the meantime. Look at its record, then decide again.')
      : say(
          'Something happened to this conflict in the meantime. It is {state} now. Look at its record, then decide again.',
          {
            state: sayState(row.state),
          },
        ),
    toStoredConflict(writing.afterwards, writing.before, row),
  );
}

export function sayWhoYouAre({ person }: Writing): string | undefined {
  return person === undefined
    ? say(
        'Your account is nobody in the plan, and the record names who took a step. Ask an administrator to link it to a person.',
      )
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

function sayState(state: ConflictRow['state']): string {
  switch (state) {
    case 'open':
      return say('open@@a conflict');
    case 'acknowledged':
      return say('acknowledged@@a conflict');
    case 'decided':
      return say('decided@@a conflict');
    case 'accepted':
      return say('accepted@@a conflict');
    case 'dismissed':
      return say('dismissed@@a conflict');
    case 'resolved':
      return say('resolved@@a conflict');
  }
}
