import type { InputLinkRow, InputRow, InputSubject } from '@concord/persistence';
import { todayIn } from '../judgement/today.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import type { GivenInput, InputLink, SubjectInput } from './input.graphql-types.ts';

export function toInput(reader: OrganisationReader, row: InputRow): GivenInput {
  const { inputId, kind, words, givenAt, linkId, state, isShown, hiddenBecause, answer, settledAt, version } = row;
  return {
    reader,
    row,
    id: inputId,
    kind,
    words,
    givenAt,
    cameByLink: linkId !== null,
    state,
    isShown,
    hiddenBecause,
    answer,
    settledAt,
    waitingDays: state === 'waiting' ? daysSince(reader, givenAt) : 0,
    version,
  };
}

export function toInputLink(reader: OrganisationReader, row: InputLinkRow): InputLink {
  const { linkId, until, madeAt, revokedAt } = row;
  return { reader, row, id: linkId, until, madeAt, isGood: revokedAt === null && until >= dayOf(reader, new Date()) };
}

/** What an input names; the organisation goes without a key. */
export function subjectOf({ kind, key }: SubjectInput): InputSubject {
  return { kind, key: kind === 'organisation' ? '' : (key ?? '') };
}

const DAY_MS = 86_400_000;

/** Whole days of the calendar of the organisation, whatever day its plan is judged by: people wait in real time. */
export function daysSince(reader: OrganisationReader, moment: Date): number {
  const between = Date.parse(dayOf(reader, new Date())) - Date.parse(dayOf(reader, moment));
  return Math.max(0, Math.round(between / DAY_MS));
}

/** The day of a moment in the organisation. */
export function dayOf({ organisation }: OrganisationReader, moment: Date): string {
  return todayIn(organisation.timeZone ?? 'UTC', moment);
}
