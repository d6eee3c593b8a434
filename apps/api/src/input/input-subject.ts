import type { InputSubject, InputSubjectKind } from '@concord/persistence';
import { say } from '@concord/texts';
import { has, type Standing } from '../access/standing.ts';
import { NotFoundError } from '../graphql/user-error.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';

/** Something of a plan that people say something about, or look at again. */
export interface KnownSubject extends InputSubject {
  readonly title: string;
  /** Whose it is; none for what belongs to all. */
  readonly departments: readonly string[];
  /** The person who answers for it, where one does. */
  readonly owner: string | undefined;
}

/** Finds it in the plan; nothing where there is none. */
export async function findSubject(
  reader: OrganisationReader,
  { kind, key }: InputSubject,
): Promise<KnownSubject | undefined> {
  const { organisation } = reader;
  const all = { kind, key, departments: [], owner: undefined };
  switch (kind) {
    case 'organisation':
      return key === '' || key === organisation.key ? { ...all, key: '', title: organisation.name } : undefined;
    case 'conflict': {
      const conflict = await reader.conflicts.load(key);
      return conflict && { ...all, title: conflict.headline, departments: conflict.departments };
    }
    case 'outcome': {
      const outcome = (await reader.judgement()).outcomes.get(key);
      return outcome && { ...all, title: outcome.statement };
    }
    case 'promise': {
      const promise = (await reader.judgement()).model.promises.find((one) => one.key === key);
      return promise && { ...all, title: promise.says, departments: [promise.department] };
    }
    case 'goal': {
      const goal = (await reader.judgement()).goals.get(key);
      return goal && { ...all, title: goal.title, departments: [goal.department], owner: goal.owner };
    }
  }
}

/** Whether somebody may answer what is said about it: whoever answers for it, leads its department, or plans for all. */
export function mayAnswer(
  standing: Standing,
  { owner, departments }: Pick<KnownSubject, 'owner' | 'departments'>,
): boolean {
  if (has(standing, 'plan') || has(standing, 'lead', departments)) return true;
  return owner !== undefined && owner === standing.person;
}

/** Whether it is for somebody to answer: for its owner alone, where it has one. */
export function isTheirs(standing: Standing, subject: Pick<KnownSubject, 'owner' | 'departments'>): boolean {
  return subject.owner === undefined ? mayAnswer(standing, subject) : subject.owner === standing.person;
}

/** Where it is in the dashboard, below the organisation. */
export function pathOf({ kind, key }: InputSubject): string {
  const folder: Record<InputSubjectKind, string> = {
    organisation: '',
    outcome: '/outcomes',
    goal: '/goals',
    promise: '/promises',
    conflict: '/conflicts',
  };
  return `${folder[kind]}${key === '' ? '' : `/${encodeURIComponent(key)}`}`;
}

export function noSubject({ key }: InputSubject): NotFoundError {
  return new NotFoundError(
    say('There is nothing with the key "{key}" in the plan. It may have been removed; reload the page.', { key }),
  );
}
