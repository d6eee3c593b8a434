import { fireEvent, screen, waitFor } from '@testing-library/react';
import { renderPage } from '../testing/render-page.tsx';
import { SearchWords } from './search-words.tsx';
import { useFilters } from './use-filters.ts';

function Page() {
  const { get, set } = useFilters();
  return (
    <>
      <SearchWords label="Words" value={get('text')} onChange={(text) => set({ text })} />
      <p>Searched for {get('text') ?? 'nothing'}</p>
      <button onClick={() => set({ text: null })}>Show all</button>
    </>
  );
}

it('searches for what the address names and for what is typed, and empties its field when that is taken away', async () => {
  renderPage('/list', Page, '/list?text=paint');
  const field = screen.getByRole('searchbox', { name: 'Words' });
  expect(field).toHaveProperty('value', 'paint');
  fireEvent.change(field, { target: { value: 'paint shop' } });
  await screen.findByText('Searched for paint shop');
  fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
  await waitFor(() => expect(field).toHaveProperty('value', ''));
  screen.getByText('Searched for nothing');
});
