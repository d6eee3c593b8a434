import {
  answersToSee,
  countInput,
  type InputFilter,
  inputLinksAbout,
  type InputRow,
  type InputSubject,
  pageOfInput,
  type Visibility,
  waitingInput,
} from '@concord/persistence';
import { Injectable } from '@nestjs/common';
import { has, type Standing } from '../access/standing.ts';
import { decodeCursor, encodeCursor, badInput, type PageArgs, pageSize, toPage } from '../graphql/page.ts';
import { isUuid } from '../graphql/is-uuid.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import { giverOf } from './input-giver.ts';
import { mayInvite } from './input-link.service.ts';
import { findSubject, isTheirs } from './input-subject.ts';
import type { GivenInput, GivenInputConnection, InputLink, UnansweredInput } from './input.graphql-types.ts';
import { daysSince, toInput, toInputLink } from './to-input.ts';

const MOST_LINKS = 50;

/** Reads input as far as whoever asks may see it. */
@Injectable()
export class InputReadingService {
  async page(
    reader: OrganisationReader,
    page: PageArgs,
    filter: InputFilter,
    context: RequestContext,
  ): Promise<GivenInputConnection> {
    const { manager, organisation } = reader;
    const { organisationId } = organisation;
    const size = pageSize(page);
    const after = page.after == null ? undefined : placeOf(page.after);
    const seen = { ...filter, visibleTo: await visibleTo(reader, context) };
    const rows = await pageOfInput(manager, organisationId, seen, { limit: size + 1, after });
    const found = rows.map((row) => toInput(reader, row));
    return {
      ...toPage(found, size, page, ({ id }) => encodeCursor([id])),
      get totalCount() {
        return countInput(manager, organisationId, seen);
      },
    };
  }

  /** What is for whoever asks to answer, the oldest first. */
  async toAnswer(reader: OrganisationReader, context: RequestContext): Promise<GivenInput[]> {
    const standing = context.standingIn(reader.organisation.key);
    if (standing === undefined) return [];
    const rows = await waitingInput(reader.manager, reader.organisation.organisationId);
    const theirs = await Promise.all(rows.map(async (row) => ((await isFor(reader, row, standing)) ? [row] : [])));
    return theirs.flat().map((row) => toInput(reader, row));
  }

  async unanswered(reader: OrganisationReader): Promise<UnansweredInput> {
    const { manager, organisation } = reader;
    const [oldest] = await waitingInput(manager, organisation.organisationId);
    return {
      count: await countInput(manager, organisation.organisationId, { states: ['waiting'] }),
      oldestDays: oldest ? daysSince(reader, oldest.givenAt) : 0,
    };
  }

  /** Answers to what whoever asks has said, that they have not seen yet. */
  async answers(reader: OrganisationReader, context: RequestContext): Promise<GivenInput[]> {
    const giver = giverOf(context, reader.organisation.key);
    if (giver === undefined) return [];
    const rows = await answersToSee(reader.manager, reader.organisation.organisationId, giver);
    return rows.map((row) => toInput(reader, row));
  }

  /** Links are for those to see who may make them. */
  async links(reader: OrganisationReader, about: InputSubject, context: RequestContext): Promise<InputLink[]> {
    const { manager, organisation } = reader;
    const standing = context.standingIn(organisation.key);
    const subject = await findSubject(reader, about);
    if (!standing || !subject || !mayInvite(standing, subject)) return [];
    const rows = await inputLinksAbout(manager, organisation.organisationId, about, MOST_LINKS);
    return rows.map((row) => toInputLink(reader, row));
  }
}

async function isFor(
  reader: OrganisationReader,
  { subjectKind, subjectKey }: InputRow,
  standing: Standing,
): Promise<boolean> {
  const subject = await findSubject(reader, { kind: subjectKind, key: subjectKey });
  return isTheirs(standing, subject ?? { owner: undefined, departments: [] });
}

/** What is not shown yet is for whoever gave it, and for those who may answer it. */
async function visibleTo(reader: OrganisationReader, context: RequestContext): Promise<Visibility> {
  const { key } = reader.organisation;
  const standing = context.standingIn(key);
  const giver = giverOf(context, key);
  if (standing === undefined) return { giver, answers: [], inDepartments: [] };
  if (has(standing, 'plan')) return { giver, answers: 'everything', inDepartments: [] };
  const inDepartments = [...standing.inDepartments.keys()].filter((one) => has(standing, 'lead', [one]));
  const { goals, model } = await reader.judgement();
  const leads = (department: string) => inDepartments.includes(department);
  const owned = [...goals.values()].filter(
    ({ owner, department }) => leads(department) || (owner !== undefined && owner === standing.person),
  );
  const answers = [
    ...owned.map((goal) => ({ kind: 'goal' as const, key: goal.key })),
    ...model.promises
      .filter(({ department }) => leads(department))
      .map((promise) => ({ kind: 'promise' as const, key: promise.key })),
  ];
  return { giver, answers, inDepartments };
}

function placeOf(cursor: string): string {
  const [id] = decodeCursor(cursor, [''] as [string]);
  if (isUuid(id)) return id;
  throw badInput('"after" is not a cursor of this list. Use the "endCursor" of the page before.');
}
