import { say } from '@concord/texts';
import type { ActionInput } from '../../../graphql/operations.ts';

/** An action as typed. */
export interface ActionDraft {
  readonly title: string;
  readonly owner: string;
  readonly dueOn: string;
}

export const EMPTY_ACTION: ActionDraft = { title: '', owner: '', dueOn: '' };

export type ActionErrors = Partial<Record<keyof ActionDraft, string>>;

/** Whether anything was typed: rows that are left empty are not sent. */
const isBegun = ({ title, owner, dueOn }: ActionDraft) => title.trim() + owner + dueOn !== '';

/**
 * @returns what to send, or what is missing, by the place of the row, naming the cure.
 */
export function toActionInputs(
  drafts: readonly ActionDraft[],
): { readonly input: ActionInput[] } | { readonly errors: Readonly<Record<number, ActionErrors>> } {
  const begun = drafts.map((draft, row) => ({ draft, row })).filter(({ draft }) => isBegun(draft));
  const errors = Object.fromEntries(
    begun.map(({ draft, row }) => [row, errorsOf(draft)] as const).filter(([, found]) => Object.keys(found).length > 0),
  );
  if (Object.keys(errors).length > 0) return { errors };
  return { input: begun.map(({ draft }) => ({ ...draft, title: draft.title.trim() })) };
}

function errorsOf({ title, owner, dueOn }: ActionDraft): ActionErrors {
  return {
    ...(title.trim() === '' ? { title: say('Say what is to be done.') } : {}),
    ...(owner === '' ? { owner: say('Choose who does it.') } : {}),
    ...(dueOn === '' ? { dueOn: say('Choose until when.') } : {}),
  };
}

/**
 * What the server refuses about actions, by the place of the row that was typed.
 *
 * @param drafts as typed when they were sent: rows left empty were not
 * @example
 * toActionErrors([{ path: 'actions[0].owner', message: 'Nobody …' }], drafts); // { 0: { owner: 'Nobody …' } }
 */
export function toActionErrors(
  problems: readonly { readonly path: string; readonly message: string }[],
  drafts: readonly ActionDraft[],
): Readonly<Record<number, ActionErrors>> {
  const rows = drafts.flatMap((draft, row) => (isBegun(draft) ? [row] : []));
  const errors: Record<number, ActionErrors> = {};
  for (const { path, message } of problems) {
    const [, place = '0', field = 'title'] = /^actions?(?:\[(\d+)\])?(?:\.(\w+))?$/.exec(path) ?? [];
    const row = rows[Number(place)] ?? 0;
    errors[row] = { ...errors[row], [field]: message };
  }
  return errors;
}
