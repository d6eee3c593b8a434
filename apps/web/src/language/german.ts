import type { Catalog } from '@concord/texts';

type Texts = () => Promise<{ readonly default: Catalog }>;

/** What every page says: its frame, and what its frame is made of. */
export const GERMAN_EVERYWHERE: readonly Texts[] = [
  () => import('../app/german.json', { with: { type: 'json' } }),
  () => import('../components/german.json', { with: { type: 'json' } }),
  () => import('../graphql/german.json', { with: { type: 'json' } }),
  () => import('../features/find/german.json', { with: { type: 'json' } }),
  () => import('../features/overview/german.json', { with: { type: 'json' } }),
  () => import('../features/waiting/german.json', { with: { type: 'json' } }),
  () => import('@concord/charts/german.json', { with: { type: 'json' } }),
];

/** A feature's own texts, and those of a library that it lends its voice to. */
async function together(...loading: readonly ReturnType<Texts>[]): ReturnType<Texts> {
  const loaded = await Promise.all(loading);
  return { default: Object.assign({}, ...loaded.map(({ default: texts }) => texts)) as Catalog };
}

/** What each feature says besides, by its folder. */
export const GERMAN_OF = {
  account: () => import('../features/account/german.json', { with: { type: 'json' } }),
  administration: () => import('../features/administration/german.json', { with: { type: 'json' } }),
  advice: () => import('../features/advice/german.json', { with: { type: 'json' } }),
  business: () => import('../features/business/german.json', { with: { type: 'json' } }),
  capacities: () => import('../features/capacities/german.json', { with: { type: 'json' } }),
  charters: () =>
    together(
      import('../features/charters/german.json', { with: { type: 'json' } }),
      import('@concord/goal-text/german.json'),
    ),
  contact: () => import('../features/contact/german.json', { with: { type: 'json' } }),
  conflicts: () => import('../features/conflicts/german.json', { with: { type: 'json' } }),
  data: () => import('../features/data/german.json', { with: { type: 'json' } }),
  deciding: () => import('../features/deciding/german.json', { with: { type: 'json' } }),
  decisions: () => import('../features/decisions/german.json', { with: { type: 'json' } }),
  departments: () => import('../features/departments/german.json', { with: { type: 'json' } }),
  explorer: () => import('../features/explorer/german.json', { with: { type: 'json' } }),
  goal: () => import('../features/goal/german.json', { with: { type: 'json' } }),
  'goal-form': () =>
    together(
      import('../features/goal-form/german.json', { with: { type: 'json' } }),
      import('@concord/goal-text/german.json'),
    ),
  'goal-plan': () => import('../features/goal-plan/german.json', { with: { type: 'json' } }),
  goals: () => import('../features/goals/german.json', { with: { type: 'json' } }),
  help: () => import('../features/help/german.json', { with: { type: 'json' } }),
  input: () => import('../features/input/german.json', { with: { type: 'json' } }),
  reviews: () => import('../features/reviews/german.json', { with: { type: 'json' } }),
  metrics: () => import('../features/metrics/german.json', { with: { type: 'json' } }),
  meetings: () => import('../features/meetings/german.json', { with: { type: 'json' } }),
  milestones: () => import('../features/milestones/german.json', { with: { type: 'json' } }),
  outcomes: () => import('../features/outcomes/german.json', { with: { type: 'json' } }),
  promises: () => import('../features/promises/german.json', { with: { type: 'json' } }),
  plan: () => import('../features/plan/german.json', { with: { type: 'json' } }),
  room: () => import('../features/room/german.json', { with: { type: 'json' } }),
  segments: () => import('../features/segments/german.json', { with: { type: 'json' } }),
  'sign-in': () => import('../features/sign-in/german.json', { with: { type: 'json' } }),
  start: () => import('../features/start/german.json', { with: { type: 'json' } }),
  succession: () => import('../features/succession/german.json', { with: { type: 'json' } }),
  story: () => import('../features/story/german.json', { with: { type: 'json' } }),
  workshops: () => import('../features/workshops/german.json', { with: { type: 'json' } }),
} satisfies Record<string, Texts>;

export type Feature = keyof typeof GERMAN_OF;
