import type { CharterSentenceRow } from '@concord/persistence';
import { type Person, toPerson } from '../business-model/business-model.graphql-types.ts';
import { toOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import { toDepartment } from '../department/department.graphql-types.ts';
import type { Judgement } from '../judgement/judgement.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import type { CharterPaper } from './charter-paper.ts';
import type { Charter, CharterReading, CharterSentence } from './charter.graphql-types.ts';

/**
 * A charter as it is told. Who only reads it is not told how often it is read again, nor with whom else it is shared.
 * @param mayWrite whether it is told to whose it is
 */
export async function toCharter(reader: OrganisationReader, paper: CharterPaper, mayWrite: boolean): Promise<Charter> {
  const judgement = await reader.judgement();
  const { charter } = paper;
  const department = judgement.departments.get(charter.departmentKey ?? '');
  const person = personOf(reader, judgement, charter.personKey);
  const sentences = new Map(paper.sentences.map((row) => [row.sentenceId, toSentence(reader, judgement, row)]));
  const all = [...sentences.values()];
  const isOver = ({ until }: CharterSentence) => until !== null;
  return {
    id: charter.charterId,
    of: department?.name ?? person?.name ?? charter.accountName ?? '',
    person: person ?? null,
    department: department ? toDepartment(reader, department) : null,
    mayWrite,
    sharedWith: charter.sharedWith,
    sharedPeople: mayWrite ? charter.sharedPeople.flatMap((key) => personOf(reader, judgement, key) ?? []) : [],
    rhythm: charter.rhythm,
    byMail: mayWrite && charter.byMail,
    inSums: mayWrite && charter.inSums,
    dueOn: mayWrite ? charter.dueOn : null,
    isDue: mayWrite && charter.dueOn <= reader.asOf,
    version: charter.version,
    sentences: all.filter((sentence) => !isOver(sentence)),
    formerSentences: mayWrite ? all.filter(isOver) : [],
    readings: mayWrite ? paper.readings.map((reading) => toReading(reading, sentences)) : [],
  };
}

function personOf(reader: OrganisationReader, { people }: Judgement, key: string | null): Person | undefined {
  const person = people.get(key ?? '');
  return person && toPerson(reader, person);
}

function toSentence(reader: OrganisationReader, { outcomes }: Judgement, row: CharterSentenceRow): CharterSentence {
  const { sentenceId, part, says, outcomeKey, since, until, followsId } = row;
  const outcome = outcomes.get(outcomeKey ?? '');
  return {
    id: sentenceId,
    part,
    says,
    outcome: outcome ? toOutcome(reader, outcome) : null,
    since,
    until,
    follows: followsId,
  };
}

function toReading(
  { readOn, note, marks }: CharterPaper['readings'][number],
  sentences: ReadonlyMap<string, CharterSentence>,
): CharterReading {
  const count = (kind: string) => marks.filter(({ mark }) => mark === kind).length;
  return {
    on: readOn,
    note,
    kept: count('kept'),
    partly: count('partly'),
    not: count('not'),
    marks: [...sentences].flatMap(([id, sentence]) => {
      const mark = marks.find(({ sentenceId }) => sentenceId === id);
      return mark ? [{ sentence, mark: mark.mark, note: mark.note }] : [];
    }),
  };
}
