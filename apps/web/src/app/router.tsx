import { createBrowserRouter, type RouteObject } from 'react-router';
import { NotFound } from '../components/not-found.tsx';
import { Component as Overview } from '../features/overview/overview-page.tsx';
import { withTexts } from '../language/speak.ts';
import { BrokenPage } from './broken-page.tsx';
import { FromServer } from './from-server.tsx';
import { SignedInOnly } from './session/signed-in-only.tsx';
import { Shell } from './shell.tsx';

const none = () => null;
const accountShell = async () => ({ Component: (await import('./account-shell.tsx')).AccountShell });

/** Each page is its own chunk, but for the one that is opened most, which comes with the frame. */
const pages: RouteObject[] = [
  { index: true, Component: Overview },
  { path: 'start', lazy: withTexts(['start'], () => import('../features/start/start-page.tsx')) },
  { path: 'goals', lazy: withTexts(['goals', 'contact'], () => import('../features/goals/goals-page.tsx')) },
  {
    path: 'goals/new',
    lazy: withTexts(['goal-form', 'start'], () => import('../features/goal-form/new-goal-page.tsx')),
  },
  {
    path: 'goals/:goal',
    lazy: withTexts(
      ['input', 'reviews', 'administration', 'goal', 'goal-form', 'goal-plan', 'help', 'succession', 'story'],
      () => import('../features/goal/goal-page.tsx'),
    ),
  },
  {
    path: 'goals/:goal/edit',
    lazy: withTexts(['goal-form', 'start'], () => import('../features/goal-form/edit-goal-page.tsx')),
  },
  {
    path: 'goals/:goal/plan',
    lazy: withTexts(['goal-plan'], () => import('../features/goal-plan/edit-plan-page.tsx')),
  },
  {
    path: 'departments/:department/roles',
    lazy: withTexts(['goal-plan'], () => import('../features/goal-plan/role-matrix-page.tsx')),
  },
  { path: 'front-line', lazy: withTexts(['goal-plan'], () => import('../features/goal-plan/front-line-page.tsx')) },
  { path: 'plan', lazy: withTexts(['plan', 'meetings'], () => import('../features/plan/plan-page.tsx')) },
  { path: 'milestones', lazy: withTexts(['milestones'], () => import('../features/milestones/milestones-page.tsx')) },
  {
    path: 'capacities',
    lazy: withTexts(['capacities', 'business'], () => import('../features/capacities/capacities-page.tsx')),
  },
  { path: 'promises', lazy: withTexts(['promises'], () => import('../features/promises/promises-page.tsx')) },
  { path: 'promises/new', lazy: withTexts(['promises'], () => import('../features/promises/new-promise-page.tsx')) },
  {
    path: 'promises/:promise',
    lazy: withTexts(
      ['input', 'reviews', 'administration', 'promises'],
      () => import('../features/promises/promise-page.tsx'),
    ),
  },
  {
    path: 'promises/:promise/edit',
    lazy: withTexts(['promises'], () => import('../features/promises/edit-promise-page.tsx')),
  },
  { path: 'conflicts', lazy: withTexts(['conflicts'], () => import('../features/conflicts/conflicts-page.tsx')) },
  {
    path: 'conflicts/:conflict',
    lazy: withTexts(
      ['input', 'administration', 'conflicts', 'meetings'],
      () => import('../features/conflicts/conflict-page.tsx'),
    ),
  },
  {
    path: 'conflicts/:conflict/decide',
    lazy: withTexts(['deciding'], () => import('../features/deciding/decide-page.tsx')),
  },
  {
    path: 'decisions',
    lazy: withTexts(['decisions', 'data'], () => import('../features/decisions/decisions-page.tsx')),
  },
  {
    path: 'waiting',
    lazy: withTexts(
      ['input', 'reviews', 'decisions', 'goal', 'meetings', 'help', 'succession', 'goal-plan'],
      () => import('../features/waiting/waiting-page.tsx'),
    ),
  },
  { path: 'meetings', lazy: withTexts(['meetings'], () => import('../features/meetings/meetings-page.tsx')) },
  {
    path: 'meetings/new',
    lazy: withTexts(['meetings', 'deciding'], () => import('../features/meetings/new-meeting-page.tsx')),
  },
  {
    path: 'meetings/series/new',
    lazy: withTexts(['meetings', 'deciding'], () => import('../features/meetings/series-page.tsx')),
  },
  {
    path: 'meetings/series/:series',
    lazy: withTexts(['meetings', 'deciding'], () => import('../features/meetings/series-page.tsx')),
  },
  { path: 'meetings/:meeting', lazy: withTexts(['meetings'], () => import('../features/meetings/meeting-page.tsx')) },
  {
    path: 'meetings/:meeting/edit',
    lazy: withTexts(['meetings', 'deciding'], () => import('../features/meetings/edit-meeting-page.tsx')),
  },
  {
    path: 'meetings/:meeting/room',
    lazy: withTexts(
      ['room', 'conflicts', 'deciding', 'decisions', 'goal-form'],
      () => import('../features/room/room-page.tsx'),
    ),
  },
  {
    path: 'meetings/:meeting/pre-read',
    lazy: withTexts(['meetings', 'conflicts'], () => import('../features/meetings/pre-read-page.tsx')),
  },
  { path: 'advice', lazy: withTexts(['advice'], () => import('../features/advice/advice-page.tsx')) },
  { path: 'outcomes', lazy: withTexts(['outcomes'], () => import('../features/outcomes/outcomes-page.tsx')) },
  {
    path: 'outcomes/:outcome',
    lazy: withTexts(
      ['input', 'reviews', 'administration', 'outcomes', 'business', 'contact', 'story'],
      () => import('../features/outcomes/outcome-page.tsx'),
    ),
  },
  {
    path: 'segments',
    lazy: withTexts(['segments', 'business'], () => import('../features/segments/segments-page.tsx')),
  },
  { path: 'business', lazy: withTexts(['business', 'start'], () => import('../features/business/business-page.tsx')) },
  {
    path: 'input',
    lazy: withTexts(['input', 'reviews', 'administration'], () => import('../features/input/input-page.tsx')),
  },
  {
    path: 'metrics/:metric',
    lazy: withTexts(['metrics', 'goals'], () => import('../features/metrics/metric-page.tsx')),
  },
  { path: 'workshops', lazy: withTexts(['workshops'], () => import('../features/workshops/workshops-page.tsx')) },
  {
    path: 'workshops/:workshop',
    lazy: withTexts(['workshops'], () => import('../features/workshops/workshop-page.tsx')),
  },
  {
    path: 'departments',
    lazy: withTexts(['departments', 'help', 'contact'], () => import('../features/departments/departments-page.tsx')),
  },
  {
    path: 'departments/:department',
    lazy: withTexts(
      ['departments', 'business', 'charters', 'help', 'contact'],
      () => import('../features/departments/department-page.tsx'),
    ),
  },
  {
    path: 'departments/:department/charter',
    lazy: withTexts(['charters', 'meetings'], () => import('../features/charters/department-charter-page.tsx')),
  },
  {
    path: 'charter',
    lazy: withTexts(['charters', 'meetings'], () => import('../features/charters/my-charter-page.tsx')),
  },
  {
    path: 'charters/:charter',
    lazy: withTexts(['charters', 'meetings'], () => import('../features/charters/shared-charter-page.tsx')),
  },
  { path: 'data', lazy: withTexts(['data'], () => import('../features/data/data-page.tsx')) },
  {
    path: 'administration',
    lazy: withTexts(['administration'], () => import('../features/administration/administration-page.tsx')),
  },
  { path: '*', element: <NotFound what="page" /> },
];

/** Pages for people who are nobody yet, and the way to one of the server's own; all others are for those who are signed in. */
export const routes: RouteObject[] = [
  {
    ErrorBoundary: BrokenPage,
    HydrateFallback: none,
    children: [
      { path: '/sign-in', lazy: withTexts(['sign-in'], () => import('../features/sign-in/sign-in-page.tsx')) },
      {
        path: '/sign-in/forgotten',
        lazy: withTexts(['sign-in'], () => import('../features/sign-in/forgotten-page.tsx')),
      },
      { path: '/graphql/reference', Component: FromServer },
      {
        path: '/input/:link',
        lazy: withTexts(['input', 'sign-in', 'administration'], () => import('../features/input/public-page.tsx')),
      },
      {
        path: '/input/answer/:answer',
        lazy: withTexts(['input', 'sign-in'], () => import('../features/input/public-answer-page.tsx')),
      },
      { path: '/welcome/:secret', lazy: withTexts(['sign-in'], () => import('../features/sign-in/welcome-page.tsx')) },
    ],
  },
  {
    Component: SignedInOnly,
    ErrorBoundary: BrokenPage,
    HydrateFallback: none,
    children: [
      { path: '/', lazy: async () => ({ Component: (await import('./first-organisation.tsx')).FirstOrganisation }) },
      {
        path: '/account',
        lazy: accountShell,
        children: [
          {
            ErrorBoundary: BrokenPage,
            children: [
              { index: true, lazy: withTexts(['account'], () => import('../features/account/account-page.tsx')) },
              {
                path: 'new-organisation',
                lazy: withTexts(['start'], () => import('../features/start/new-organisation-page.tsx')),
              },
            ],
          },
        ],
      },
      {
        path: '/graphql/explorer',
        lazy: accountShell,
        children: [
          {
            ErrorBoundary: BrokenPage,
            children: [
              { index: true, lazy: withTexts(['explorer'], () => import('../features/explorer/explorer-page.tsx')) },
            ],
          },
        ],
      },
      { path: '/:organisation', Component: Shell, children: [{ ErrorBoundary: BrokenPage, children: pages }] },
    ],
  },
];

export function createRouter() {
  return createBrowserRouter(routes);
}
