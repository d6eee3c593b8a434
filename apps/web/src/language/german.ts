import type { Catalog } from '@concord/texts';

type Texts = () => Promise<{ readonly default: Catalog }>;

/** What every page says: its frame, and what its frame is made of. */
export const GERMAN_EVERYWHERE: readonly Texts[] = [
  () => import('../app/german.json'),
  () => import('../components/german.json'),
  () => import('../graphql/german.json'),
  () => import('../features/find/german.json'),
  () => import('../features/overview/german.json'),
  () => import('../features/waiting/german.json'),
  () => import('@concord/charts/german.json'),
];

/** A feature's own texts, and those of a library that it lends its voice to. */
async function together(...loading: readonly ReturnType<Texts>[]): ReturnType<Texts> {
  const loaded = await Promise.all(loading);
  return { default: Object.assign({}, ...loaded.map(({ default: texts }) => texts)) as Catalog };
}

/** What each feature says besides, by its folder. */
export const GERMAN_OF = {
  account: () => import('../features/account/german.json'),
  administration: () => import('../features/administration/german.json'),
  advice: () => import('../features/advice/german.json'),
  capacities: () => import('../features/capacities/german.json'),
  conflicts: () => import('../features/conflicts/german.json'),
  data: () => import('../features/data/german.json'),
  deciding: () => import('../features/deciding/german.json'),
  decisions: () => import('../features/decisions/german.json'),
  departments: () => import('../features/departments/german.json'),
  explorer: () => import('../features/explorer/german.json'),
  goal: () => import('../features/goal/german.json'),
  'goal-form': () => together(import('../features/goal-form/german.json'), import('@concord/goal-text/german.json')),
  goals: () => import('../features/goals/german.json'),
  meetings: () => import('../features/meetings/german.json'),
  milestones: () => import('../features/milestones/german.json'),
  outcomes: () => import('../features/outcomes/german.json'),
  room: () => import('../features/room/german.json'),
  'sign-in': () => import('../features/sign-in/german.json'),
  start: () => import('../features/start/german.json'),
  workshops: () => import('../features/workshops/german.json'),
} satisfies Record<string, Texts>;

export type Feature = keyof typeof GERMAN_OF;
