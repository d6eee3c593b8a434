import { addStatement, changeStatement, statementsOfWorkshops, withdrawStatement } from '@concord/persistence';
import type { WorkshopStatementRow } from '@concord/persistence';
import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import { NotAllowedError } from '../access/not-allowed.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { InvalidInputError, invalid, NotFoundError } from '../graphql/user-error.ts';
import { inBounds } from './words.ts';
import { notNow, type WorkshopAnswer } from './workshop.service.ts';
import { Overtaken, takingPart, WorkshopDone, WorkshopWriter, type WorkshopWriting } from './workshop-writer.ts';

/** A statement as somebody saw it. */
export interface SeenStatement {
  readonly id: string;
  readonly version: number;
}

/** More than a room can read. */
const MOST_STATEMENTS = 500;

/** Takes what people say. */
@Injectable()
export class SayingService {
  constructor(private readonly writer: WorkshopWriter) {}

  say(
    organisation: string,
    workshop: string,
    { says, department }: { readonly says: string; readonly department: string | undefined },
    context: RequestContext,
  ): WorkshopAnswer {
    return this.writer.run(organisation, workshop, context, async (writing) => {
      const refusal = notNow(writing, 'say');
      if (refusal) return refusal;
      const words = inBounds(says, 'says');
      if (words instanceof InvalidInputError) return words;
      const participant = await takingPart(writing, department);
      if (participant instanceof InvalidInputError) return participant;
      if ((await statementsIn(writing)).length >= MOST_STATEMENTS)
        return invalid(
          say('There are {mostStatements} statements already. Group those before you add more.', {
            mostStatements: MOST_STATEMENTS,
          }),
        );
      const { participantId } = participant;
      const id = await addStatement(writing.manager, writing.workshop, { participantId, says: words });
      return new WorkshopDone(
        () => say('Said “{words}” in the workshop “{question}”', { words, question: writing.workshop.question }),
        id,
      );
    });
  }

  correct(
    organisation: string,
    workshop: string,
    { seen, says }: { readonly seen: SeenStatement; readonly says: string },
    context: RequestContext,
  ): WorkshopAnswer {
    return this.writer.run(organisation, workshop, context, async (writing) => {
      const refusal = notNow(writing, 'say');
      if (refusal) return refusal;
      const words = inBounds(says, 'says');
      if (words instanceof InvalidInputError) return words;
      const row = await ownStatement(writing, seen);
      if (!('statementId' in row)) return row;
      await changeStatement(writing.manager, row, { says: words });
      return new WorkshopDone(() => say('Corrected “{says}” to “{words}”', { says: row.says, words }), row.statementId);
    });
  }

  withdraw(organisation: string, workshop: string, seen: SeenStatement, context: RequestContext): WorkshopAnswer {
    return this.writer.run(organisation, workshop, context, async (writing) => {
      const refusal = notNow(writing, 'say');
      if (refusal) return refusal;
      const row = await ownStatement(writing, seen);
      if (!('statementId' in row)) return row;
      await withdrawStatement(writing.manager, row);
      return new WorkshopDone(() =>
        say('Withdrew “{says}” from the workshop “{question}”', {
          says: row.says,
          question: writing.workshop.question,
        }),
      );
    });
  }
}

function statementsIn({ manager, workshop }: WorkshopWriting): Promise<WorkshopStatementRow[]> {
  return statementsOfWorkshops(manager, workshop.organisationId, [workshop.workshopId]);
}

/** The statements, each if nobody has changed it since somebody saw it, in the order asked for. */
export async function seenStatements(
  writing: WorkshopWriting,
  seen: readonly SeenStatement[],
): Promise<readonly WorkshopStatementRow[] | Overtaken | NotFoundError> {
  const all = await statementsIn(writing);
  const rows: WorkshopStatementRow[] = [];
  for (const { id, version } of seen) {
    const row = all.find(({ statementId }) => statementId === id);
    if (!row) return new NotFoundError(say('The statement is not there any more: whoever wrote it has withdrawn it.'));
    if (row.version !== version)
      return new Overtaken(
        say('Somebody else has changed or moved “{says}” in the meantime. Look where it is now.', { says: row.says }),
      );
    rows.push(row);
  }
  return rows;
}

async function ownStatement(
  writing: WorkshopWriting,
  seen: SeenStatement,
): Promise<WorkshopStatementRow | Overtaken | InvalidInputError | NotFoundError | NotAllowedError> {
  const participant = await takingPart(writing);
  if (participant instanceof InvalidInputError) return participant;
  const rows = await seenStatements(writing, [seen]);
  if (!('length' in rows)) return rows;
  const [row] = rows;
  if (row?.participantId === participant.participantId) return row;
  return new NotAllowedError(
    say('Only who wrote a statement can correct or withdraw it. Add one of your own instead.'),
  );
}
