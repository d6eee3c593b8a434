import {
  addGroup,
  changeStatement,
  dissolveGroup,
  groupsOfWorkshops,
  renameGroup,
  type WorkshopGroupRow,
} from '@concord/persistence';
import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../graphql/request-context.ts';
import { InvalidInputError, NotFoundError } from '../graphql/user-error.ts';
import { seenStatements, type SeenStatement } from './saying.service.ts';
import { inBounds } from './words.ts';
import { notNow, type WorkshopAnswer } from './workshop.service.ts';
import { Overtaken, WorkshopDone, WorkshopWriter, type WorkshopWriting } from './workshop-writer.ts';

/** A group as somebody saw it. */
export interface SeenGroup {
  readonly id: string;
  readonly version: number;
}

/** Groups what was said. Anybody may, since nobody owns what statements have in common. */
@Injectable()
export class GroupingService {
  constructor(private readonly writer: WorkshopWriter) {}

  /** @param group nothing: the statement stands by itself */
  move(
    organisation: string,
    workshop: string,
    { seen, group }: { readonly seen: SeenStatement; readonly group: string | undefined },
    context: RequestContext,
  ): WorkshopAnswer {
    return this.writer.run(organisation, workshop, context, async (writing) => {
      const refusal = notNow(writing, 'group');
      if (refusal) return refusal;
      const to = group === undefined ? null : await groupIn(writing, group);
      if (to instanceof NotFoundError) return to;
      const rows = await seenStatements(writing, [seen]);
      if (!('length' in rows)) return rows;
      for (const row of rows) await changeStatement(writing.manager, row, { groupId: to?.groupId ?? null });
      const says = rows[0]?.says ?? '';
      const about = () =>
        to === null
          ? say('Moved “{says}” out of its group', { says })
          : say('Moved “{says}” to “{group}”', { says, group: to.name });
      return new WorkshopDone(about, seen.id);
    });
  }

  make(
    organisation: string,
    workshop: string,
    { name, seen }: { readonly name: string; readonly seen: readonly SeenStatement[] },
    context: RequestContext,
  ): WorkshopAnswer {
    return this.writer.run(organisation, workshop, context, async (writing) => {
      const refusal = notNow(writing, 'group');
      if (refusal) return refusal;
      const words = inBounds(name, 'name');
      if (words instanceof InvalidInputError) return words;
      const rows = await seenStatements(writing, seen);
      if (!('length' in rows)) return rows;
      const groupId = await addGroup(writing.manager, writing.workshop, words);
      for (const row of rows) await changeStatement(writing.manager, row, { groupId });
      return new WorkshopDone(() => say('Made the group “{words}”', { words }));
    });
  }

  rename(
    organisation: string,
    workshop: string,
    { seen, name }: { readonly seen: SeenGroup; readonly name: string },
    context: RequestContext,
  ): WorkshopAnswer {
    return this.writer.run(organisation, workshop, context, async (writing) => {
      const refusal = notNow(writing, 'group');
      if (refusal) return refusal;
      const words = inBounds(name, 'name');
      if (words instanceof InvalidInputError) return words;
      const row = await seenGroup(writing, seen);
      if (!('groupId' in row)) return row;
      await renameGroup(writing.manager, row, words);
      return new WorkshopDone(() => say('Renamed the group “{name}” to “{words}”', { name: row.name, words }));
    });
  }

  dissolve(organisation: string, workshop: string, seen: SeenGroup, context: RequestContext): WorkshopAnswer {
    return this.writer.run(organisation, workshop, context, async (writing) => {
      const refusal = notNow(writing, 'group');
      if (refusal) return refusal;
      const row = await seenGroup(writing, seen);
      if (!('groupId' in row)) return row;
      await dissolveGroup(writing.manager, row);
      return new WorkshopDone(() => say('Dissolved the group “{name}”', { name: row.name }));
    });
  }
}

async function groupIn({ manager, workshop }: WorkshopWriting, id: string): Promise<WorkshopGroupRow | NotFoundError> {
  const all = await groupsOfWorkshops(manager, workshop.organisationId, [workshop.workshopId]);
  return (
    all.find(({ groupId }) => groupId === id) ??
    new NotFoundError(say('Somebody has dissolved the group. Its statements stand by themselves again.'))
  );
}

async function seenGroup(
  writing: WorkshopWriting,
  { id, version }: SeenGroup,
): Promise<WorkshopGroupRow | Overtaken | NotFoundError> {
  const row = await groupIn(writing, id);
  if (row instanceof NotFoundError || row.version === version) return row;
  return new Overtaken(
    say('Somebody else has renamed the group to “{name}” in the meantime. Change it if you still want to.', {
      name: row.name,
    }),
  );
}
