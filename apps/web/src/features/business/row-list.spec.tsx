import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { RowList } from './row-list.tsx';

const names = (count: number) => Array.from({ length: count }, (_, at) => `Metric ${at}`);

function open(count: number) {
  render(
    <MantineProvider>
      <RowList rows={names(count)} nameOf={(name) => name}>
        {(name) => <li key={name}>{name}</li>}
      </RowList>
    </MantineProvider>,
  );
}

const shown = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);

it('shows a hundred as they are', () => {
  open(100);
  expect(shown()).toHaveLength(100);
  expect(screen.queryByRole('searchbox')).toBeNull();
});

it('shows the first of very many, and those that somebody looks for', async () => {
  open(20_000);
  expect(shown()).toHaveLength(100);
  const said = () => screen.getByRole('status').textContent;
  expect(said()).toBe('The first 100 of 20,000. Type a part of a name to find the others.');
  const search = screen.getByRole('searchbox', { name: 'Look for' });
  fireEvent.change(search, { target: { value: 'METRIC 1999' } });
  await waitFor(() => expect(shown()).toHaveLength(11));
  expect([shown().at(-1), said()]).toEqual(['Metric 19999', '11 found']);
  fireEvent.change(search, { target: { value: 'windmill' } });
  await waitFor(() => expect(said()).toMatch(/^No name has “windmill” in it/));
});
