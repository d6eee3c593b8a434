import { Brackets, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { InputRow, type InputKind, type InputState, type InputSubjectKind } from '../entities/index.ts';

/** What input is about: the organisation has an empty key, a conflict its id. */
export interface InputSubject {
  readonly kind: InputSubjectKind;
  readonly key: string;
}

/** Who gives or reads input: a person of the plan, or an account that is nobody there. */
export type InputGiver = { readonly personKey: string } | { readonly accountId: string };

export type NewInput = Pick<
  InputRow,
  'organisationId' | 'subjectKind' | 'subjectKey' | 'subjectTitle' | 'kind' | 'words'
> &
  Partial<InputRow>;

/** @returns its id */
export async function addInput(manager: EntityManager, input: NewInput): Promise<string> {
  const made = await manager.insert(InputRow, input);
  return (made.identifiers[0] as { inputId: string }).inputId;
}

/** @returns false if somebody has changed it since `version`; then nothing is written. */
export async function changeInput(
  manager: EntityManager,
  { organisationId, inputId, version }: Pick<InputRow, 'organisationId' | 'inputId' | 'version'>,
  changes: Partial<InputRow>,
): Promise<boolean> {
  const where = { organisationId, inputId, version };
  const { affected } = await manager.update(InputRow, where, { ...changes, version: version + 1 });
  return affected === 1;
}

export function inputById(manager: EntityManager, organisationId: string, inputId: string): Promise<InputRow | null> {
  return manager.findOneBy(InputRow, { organisationId, inputId });
}

/** What was given under a private address. */
export function inputByReturn(
  manager: EntityManager,
  organisationId: string,
  returnHash: string,
): Promise<InputRow | null> {
  return manager.findOneBy(InputRow, { organisationId, returnHash });
}

export interface InputFilter {
  readonly about?: InputSubject | undefined;
  readonly kind?: InputKind | undefined;
  readonly states?: readonly InputState[] | undefined;
  /** Only what whoever reads may see: what is shown, what they gave, and what they may answer. */
  readonly visibleTo?: Visibility | undefined;
  readonly givenBy?: InputGiver | undefined;
}

export interface Visibility {
  readonly giver: InputGiver | undefined;
  /** What they answer; `everything` for whoever plans for all. */
  readonly answers: readonly InputSubject[] | 'everything';
  /** The departments that they lead: they answer what is said about conflicts of these. */
  readonly inDepartments: readonly string[];
}

/**
 * Input, the latest first.
 * @param after the id of the input behind which to read on
 */
export function pageOfInput(
  manager: EntityManager,
  organisationId: string,
  filter: InputFilter,
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
): Promise<InputRow[]> {
  const query = matching(manager, organisationId, filter)
    .orderBy('input.givenAt', 'DESC')
    .addOrderBy('input.inputId', 'DESC')
    .limit(limit);
  if (after !== undefined)
    query.andWhere(
      `(input.given_at, input.input_id) < (SELECT seen.given_at, seen.input_id FROM input seen
        WHERE seen.organisation_id = :organisationId AND seen.input_id = :after)`,
      { after },
    );
  return query.getMany();
}

export function countInput(manager: EntityManager, organisationId: string, filter: InputFilter): Promise<number> {
  return matching(manager, organisationId, filter).getCount();
}

/** More than any organisation should leave unanswered. */
const MOST_WAITING = 500;

/** What nobody has answered yet, the oldest first. */
export function waitingInput(manager: EntityManager, organisationId: string): Promise<InputRow[]> {
  return manager.find(InputRow, {
    where: { organisationId, state: 'waiting' },
    order: { givenAt: 'ASC', inputId: 'ASC' },
    take: MOST_WAITING,
  });
}

/** Answers that whoever gave the input has not seen yet, the latest first. */
export function answersToSee(manager: EntityManager, organisationId: string, giver: InputGiver): Promise<InputRow[]> {
  return matching(manager, organisationId, { givenBy: giver, states: ['answered'] })
    .andWhere('input.answer_seen_at IS NULL')
    .orderBy('input.settledAt', 'DESC')
    .limit(100)
    .getMany();
}

function matching(
  manager: EntityManager,
  organisationId: string,
  { about, kind, states, visibleTo, givenBy }: InputFilter,
): SelectQueryBuilder<InputRow> {
  const query = manager
    .createQueryBuilder(InputRow, 'input')
    .where('input.organisation_id = :organisationId', { organisationId });
  if (about)
    query.andWhere('input.subject_kind = :aboutKind AND input.subject_key = :aboutKey', {
      aboutKind: about.kind,
      aboutKey: about.key,
    });
  if (kind !== undefined) query.andWhere('input.kind = :kind', { kind });
  if (states) query.andWhere('input.state = ANY (:states::text[])', { states });
  if (givenBy) query.andWhere(...given(givenBy));
  if (visibleTo && visibleTo.answers !== 'everything') query.andWhere(seenBy(visibleTo, visibleTo.answers));
  return query;
}

function given(giver: InputGiver): [string, object] {
  return 'personKey' in giver
    ? ['input.person_key = :giver', { giver: giver.personKey }]
    : ['input.account_id = :giver', { giver: giver.accountId }];
}

function seenBy({ giver, inDepartments }: Visibility, answers: readonly InputSubject[]): Brackets {
  return new Brackets((either) => {
    either.where('input.is_shown');
    if (giver) either.orWhere(...given(giver));
    if (inDepartments.length > 0)
      either.orWhere(
        `(input.subject_kind = 'conflict' AND EXISTS (
           SELECT FROM conflict WHERE conflict.organisation_id = input.organisation_id
             AND conflict.id = input.subject_key AND conflict.departments && :led::text[]))`,
        { led: [...inDepartments] },
      );
    if (answers.length > 0)
      either.orWhere(
        `(input.subject_kind, input.subject_key) IN
         (SELECT * FROM unnest(:answeredKinds::text[], :answeredKeys::text[]))`,
        { answeredKinds: answers.map(({ kind }) => kind), answeredKeys: answers.map(({ key }) => key) },
      );
  });
}
