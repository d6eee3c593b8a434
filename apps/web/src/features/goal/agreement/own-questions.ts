import type { Rights } from '../../../app/session/rights.ts';
import { isProposal, type Question } from './question.ts';

interface Asked {
  readonly key: string;
  readonly department?: { readonly key: string } | null;
}

/** A question that somebody can answer now. */
export interface OwnQuestion {
  readonly id: string;
  /** In whose name the answer is given; missing: as the owner. */
  readonly department?: string;
}

/**
 * Which questions about one goal a person can answer: at most one as its owner and one for the own department. A
 * decision's proposal comes before the question about the goal itself, and one without an answer before one that has
 * been answered: the server takes an answer in that order. A proposal that was agreed to is carried out, and no longer
 * asked.
 *
 * @param questions everything that was asked about the goal
 * @param may for a department answers whoever leads it
 */
export function ownQuestions(
  questions: readonly Question[],
  person: Asked | undefined,
  may: Pick<Rights, 'contribute' | 'lead'>,
): readonly OwnQuestion[] {
  if (person === undefined || !may.contribute()) return [];
  const current = questions.filter(({ isCurrent }) => isCurrent);
  const owned = current.filter(({ person: owner }) => owner?.key === person.key);
  const department = person.department?.key;
  const ours = current.filter((question) => question.department != null && question.department.key === department);
  const asOwner = nextOf([...owned, ...ours]);
  const forDepartment = nextOf(ours);
  return [
    ...(asOwner !== undefined && owned.includes(asOwner) && !isCarriedOut(asOwner) ? [{ id: asOwner.id }] : []),
    ...(forDepartment !== undefined && department !== undefined && may.lead(department) && !isCarriedOut(forDepartment)
      ? [{ id: forDepartment.id, department }]
      : []),
  ];
}

function nextOf(questions: readonly Question[]): Question | undefined {
  const proposalsFirst = [...questions.filter(isProposal), ...questions.filter((question) => !isProposal(question))];
  return proposalsFirst.find(({ answer }) => answer == null) ?? proposalsFirst[0];
}

function isCarriedOut(question: Question): boolean {
  return isProposal(question) && question.answer === 'AGREE';
}
