import { act, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MantineProvider } from '@mantine/core';
import { useState } from 'react';
import { LongChoice } from './long-choice.tsx';

const metrics = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ value: `m${at}`, label: `Metric ${at}` }));

beforeAll(() => {
  // The DOM of the specs lays nothing out: it cannot scroll, and takes what hangs on a field for out of sight.
  Element.prototype.scrollIntoView = () => {};
  configure({ defaultHidden: true });
});

function open(count: number, metric = '') {
  const Form = () => {
    const [value, setValue] = useState(metric);
    return (
      <>
        <LongChoice label="Metric" nothing="No metric" options={metrics(count)} value={value} onChange={setValue} />
        <p>chosen: {value}</p>
      </>
    );
  };
  render(
    <MantineProvider>
      <Form />
    </MantineProvider>,
  );
  return screen.getByRole<HTMLInputElement | HTMLSelectElement>('combobox', { name: 'Metric' });
}

const chosen = () => screen.getByText(/^chosen:/).textContent;
const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);

it('is a plain list of a hundred', () => {
  const field = open(100);
  expect(field.tagName).toBe('SELECT');
  expect(options()).toHaveLength(101);
  fireEvent.change(field, { target: { value: 'm99' } });
  expect(chosen()).toBe('chosen: m99');
});

it('is looked through by typing where there are more, and draws none before', async () => {
  const field = open(20_000);
  expect(field.tagName).toBe('INPUT');
  expect(options().filter((name) => name?.startsWith('Metric'))).toEqual([]);
  act(() => field.focus());
  fireEvent.change(field, { target: { value: 'metric 1999' } });
  await waitFor(() => expect(options()).toHaveLength(11));
  fireEvent.click(screen.getByRole('option', { name: 'Metric 19995' }));
  await waitFor(() => expect([chosen(), field.value]).toEqual(['chosen: m19995', 'Metric 19995']));
});

it('shows what is chosen, says how many there are, and takes it away again', async () => {
  const field = open(101, 'm77');
  expect(field.value).toBe('Metric 77');
  fireEvent.click(field);
  await waitFor(() => expect(options().slice(0, 3)).toEqual(['No metric', 'Metric 77', 'Metric 0']));
  expect(screen.getByRole('status').textContent).toBe('The first 20 of 101. Type a part of a name to find the others.');
  fireEvent.click(screen.getByRole('option', { name: 'No metric' }));
  await waitFor(() => expect([chosen(), field.value]).toEqual(['chosen: ', '']));
});

it('says what to do where no name fits', async () => {
  const field = open(101);
  act(() => field.focus());
  fireEvent.change(field, { target: { value: 'windmill' } });
  const says = 'No name has “windmill” in it. Type another word, or only a part of one.';
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(says));
});
