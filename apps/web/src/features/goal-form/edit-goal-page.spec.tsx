import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { aGoal, choices } from '../../testing/a-goal.ts';
import { answeringServer, type Answers } from '../../testing/answering-server.ts';
import { renderPage } from '../../testing/render-page.tsx';
import { Component as EditGoalPage } from './edit-goal-page.tsx';

const score = { headline: 61, overall: 0.4, conflictLoad: 0.1 };
const clash = {
  id: 'opposed-targets:1',
  rule: 'OPPOSED_TARGETS',
  tier: 'PROVEN',
  headline: 'At most 4 days or at least 9 days',
  explanation: 'Both cannot be reached.',
  severity: 0.5,
  confidence: 1,
  departments: [],
  outcomes: [],
  goals: [],
};
const saved = {
  __typename: 'GoalSaved',
  goal: aGoal({ version: 4 }),
  opened: [],
  closed: [],
  before: score,
  after: score,
};
const theirs = aGoal({ version: 7, title: 'Promise delivery within 6 days', due: '2026-07-15' });
const stale = { __typename: 'StaleVersionError', message: 'It was changed.', currentVersion: 7, current: theirs };

async function openForm(answers: Answers) {
  const asked = answeringServer({
    GoalFormChoices: () => ({ data: { organisation: choices() } }),
    GoalToEdit: () => ({ data: { organisation: { key: 'demo', goal: aGoal() } } }),
    WhatIf: () => ({
      data: {
        organisation: {
          key: 'demo',
          whatIf: {
            __typename: 'WhatIf',
            opened: [clash],
            closed: [],
            before: score,
            after: { ...score, headline: 55 },
          },
        },
      },
    }),
    ...answers,
  });
  renderPage('/:organisation/goals/:goal/edit', EditGoalPage, '/demo/goals/promise-5/edit');
  const title = await screen.findByLabelText<HTMLInputElement>(/^Title/);
  fireEvent.change(title, { target: { value: 'Promise delivery within 4 days' } });
  return { asked, title };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('shows while typing which conflicts the change would open, and the score before and after', async () => {
  const { asked } = await openForm({});
  const panel = await screen.findByRole('complementary', { name: 'What this would change' });
  await within(panel).findByText('At most 4 days or at least 9 days');
  expect(panel.textContent).toMatch(/Alignment 61\.0 →to 55\.0 of 100 \(worse\)/);
  await waitFor(() => {
    const last = asked.findLast(({ operation }) => operation === 'WhatIf');
    expect(last?.variables).toMatchObject({ replaces: 'promise-5', goal: { title: 'Promise delivery within 4 days' } });
  });
});

it('goes to the goal after a save', async () => {
  const { asked } = await openForm({ UpdateGoal: () => ({ data: { updateGoal: saved } }) });
  press('Save goal');
  await screen.findByText('Arrived at /demo/goals/promise-5');
  expect(asked.find(({ operation }) => operation === 'UpdateGoal')?.variables).toMatchObject({
    key: 'promise-5',
    version: 3,
  });
});

it('keeps everything that was typed when the connection is lost', async () => {
  const { title } = await openForm({ UpdateGoal: () => new TypeError('fetch failed') });
  press('Save goal');
  await screen.findByText(/server cannot be reached/);
  expect(title.value).toBe('Promise delivery within 4 days');
});

it('puts a refused field’s reason beside the field and keeps its text', async () => {
  const problems = [{ path: 'due', message: 'Due is before from. Move one of them.' }];
  const { title } = await openForm({
    UpdateGoal: () => ({ data: { updateGoal: { __typename: 'InvalidInputError', message: 'No.', problems } } }),
  });
  press('Save goal');
  await waitFor(() => expect(screen.getByLabelText('Due', { selector: '[aria-invalid=true]' })).toBeTruthy());
  const due = screen.getByLabelText('Due', { selector: '[aria-invalid=true]' });
  const reason = document.getElementById(due.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '');
  expect(reason?.textContent).toBe('Due is before from. Move one of them.');
  expect(title.value).toBe('Promise delivery within 4 days');
});

it('shows what somebody else saved, and saves over it only when told to', async () => {
  const versions: unknown[] = [];
  const { title } = await openForm({
    UpdateGoal: ({ version }) => {
      versions.push(version);
      return { data: { updateGoal: version === 7 ? saved : stale } };
    },
  });
  press('Save goal');
  const alert = await screen.findByRole('alert');
  expect(within(alert).getByText('Due').closest('li')?.textContent).toBe('Due: from 30 June 2026 to 15 July 2026');
  expect(title.value).toBe('Promise delivery within 4 days');
  press('Save mine over it');
  await screen.findByText('Arrived at /demo/goals/promise-5');
  expect(versions).toEqual([3, 7]);
});

it('loads what somebody else saved when asked to, and saves on from there', async () => {
  const versions: unknown[] = [];
  const { title } = await openForm({
    UpdateGoal: ({ version }) => {
      versions.push(version);
      return { data: { updateGoal: version === 7 ? saved : stale } };
    },
  });
  press('Save goal');
  await screen.findByRole('button', { name: 'Load theirs' });
  press('Load theirs');
  await waitFor(() => expect(title.value).toBe('Promise delivery within 6 days'));
  expect(screen.queryByRole('alert')).toBeNull();
  press('Save goal');
  await screen.findByText('Arrived at /demo/goals/promise-5');
  expect(versions).toEqual([3, 7]);
});
