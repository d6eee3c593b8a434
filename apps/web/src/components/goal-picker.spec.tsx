import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import type { ChoosableGoalFragment } from '../graphql/operations.ts';
import { answeringServer } from '../testing/answering-server.ts';
import { renderPage } from '../testing/render-page.tsx';
import { GoalPicker } from './goal-picker.tsx';
import type { Choosable } from './use-choosable-goals.ts';

const sales = { key: 'sales', name: 'Sales' };
const storage = { key: 'storage', name: 'Storage' };
const aGoal = (number: number, department = sales): ChoosableGoalFragment => ({
  key: `goal-${number}`,
  title: `Goal ${number}`,
  department,
});
const GOALS = Array.from({ length: 150 }, (_, at) => aGoal(at + 1, at % 2 === 0 ? sales : storage));

type Filter = { text?: string; departments?: string[] };

/** As the API finds them. */
function answerOf({ text = '', departments }: Filter) {
  const found = GOALS.filter(
    ({ title, department }) =>
      title.toLowerCase().includes(text.toLowerCase()) && (departments?.includes(department.key) ?? true),
  );
  return { data: { organisation: { key: 'demo', goals: { totalCount: found.length, nodes: found.slice(0, 20) } } } };
}

beforeAll(() => {
  // The DOM of the specs lays nothing out: it cannot scroll, and takes what hangs on a field for out of sight.
  Element.prototype.scrollIntoView = () => {};
  configure({ defaultHidden: true });
});

function openPicker(first = '', choosable: Choosable = {}) {
  const asked = answeringServer({
    ChoosableGoals: ({ filter }) => answerOf(filter as Filter),
    ChosenGoal: ({ goal }) => {
      const chosen = GOALS.find(({ key }) => key === goal);
      return { data: { organisation: { key: 'demo', goal: chosen ? { ...chosen, milestones: [] } : null } } };
    },
  });
  const Page = () => {
    const [value, setValue] = useState(first);
    return (
      <>
        <GoalPicker
          label="Contributes to"
          nothing="No larger goal"
          mayBeEmpty
          value={value}
          onChange={setValue}
          {...choosable}
        />
        <p>{value === '' ? 'nothing' : value}</p>
      </>
    );
  };
  renderPage('/:organisation', Page, '/demo');
  return { asked, field: screen.getByRole<HTMLInputElement>('combobox', { name: 'Contributes to' }) };
}

const type = (field: HTMLElement, value: string) => {
  act(() => field.focus());
  fireEvent.change(field, { target: { value } });
};
const press = (field: HTMLElement, code: string) => fireEvent.keyDown(field, { key: code, code });
const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);
const said = () => screen.getByRole('status').textContent;
const chosen = () => screen.getByText(/^(goal-\d+|nothing)$/).textContent;

it('finds any goal among all there are, by the keyboard, and asks for none before somebody looks', async () => {
  const { asked, field } = openPicker();
  expect(asked).toEqual([]);
  type(field, 'goal 147');
  await screen.findByRole('option', { name: 'Goal 147 (Sales)' });
  expect(options()).toEqual(['Goal 147 (Sales)']);
  press(field, 'ArrowDown');
  press(field, 'Enter');
  await waitFor(() => expect(chosen()).toBe('goal-147'));
  await waitFor(() => expect(field.value).toBe('Goal 147 (Sales)'));
});

it('says that there are more than it shows, also to those who hear it', async () => {
  const { field } = openPicker();
  fireEvent.click(field);
  const group = await screen.findByRole('group');
  expect(within(group).getAllByRole('option')).toHaveLength(20);
  const cut = 'The first 20 of 150 goals. Type a part of a title to find the others.';
  expect(screen.getAllByText(cut)).toHaveLength(2);
  expect(said()).toBe(cut);
});

it('says what to do where nothing is found, and does not send the form meanwhile', async () => {
  const { field } = openPicker();
  type(field, 'windmill');
  await waitFor(() =>
    expect(said()).toBe('No goal has “windmill” in its title. Type another word, or only a part of one.'),
  );
  // A form is sent unless somebody prevents it.
  expect(press(field, 'Enter')).toBe(false);
  expect(chosen()).toBe('nothing');
});

it('names what is chosen, although it is not among the first, and takes it away again', async () => {
  const { asked, field } = openPicker('goal-140');
  await waitFor(() => expect(field.value).toBe('Goal 140 (Storage)'));
  expect(asked.map(({ operation }) => operation)).toEqual(['ChosenGoal']);
  fireEvent.click(field);
  await screen.findByRole('option', { name: 'Goal 1 (Sales)' });
  expect(options().slice(0, 3)).toEqual(['No larger goal', 'Goal 140 (Storage)', 'Goal 1 (Sales)']);
  fireEvent.click(screen.getByRole('option', { name: 'No larger goal' }));
  await waitFor(() => expect(chosen()).toBe('nothing'));
  expect(field.value).toBe('');
});

it('calls what has gone by its key, and goes back to it where nothing else was chosen', async () => {
  const { field } = openPicker('gone');
  await waitFor(() => expect(field.value).toBe('gone'));
  type(field, 'goal 3');
  await screen.findByRole('option', { name: 'Goal 3 (Sales)' });
  act(() => field.blur());
  await waitFor(() => expect(field.value).toBe('gone'));
});

it('offers goals of some departments only, and not the one that is left out', async () => {
  const { asked, field } = openPicker('', { departments: ['storage'], leaveOut: 'goal-2', statuses: ['ACTIVE'] });
  fireEvent.click(field);
  await screen.findByRole('option', { name: 'Goal 4' });
  expect(options()).not.toContain('Goal 2');
  screen.getAllByText(/^The first 19 of 74 goals/);
  expect(asked[0]?.variables['filter']).toEqual({ departments: ['storage'], statuses: ['ACTIVE'] });
});

it('shows what fits what is written, although an earlier answer comes late', async () => {
  const { field } = openPicker();
  const answers = new Map<string, () => void>();
  globalThis.fetch = async (_address, init) => {
    const { variables } = JSON.parse(String(init?.body)) as { variables: { filter: Filter } };
    await new Promise<void>((answer) => answers.set(variables.filter.text ?? '', answer));
    const headers = { get: () => null } as unknown as Headers;
    return { status: 200, headers, json: async () => answerOf(variables.filter) } as Response;
  };
  type(field, '14');
  await waitFor(() => expect(answers.has('14')).toBe(true));
  type(field, '145');
  await waitFor(() => expect(answers.has('145')).toBe(true));
  act(() => answers.get('145')?.());
  await screen.findByRole('option', { name: 'Goal 145 (Sales)' });
  await act(async () => answers.get('14')?.());
  expect(options()).toEqual(['Goal 145 (Sales)']);
});

it('says why nothing can be found', async () => {
  const { field } = openPicker();
  answeringServer({ ChoosableGoals: () => ({ errors: [{ message: 'The database does not answer.' }] }) });
  fireEvent.click(field);
  await waitFor(() => expect(said()).toBe('The database does not answer.'));
});
