import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { answeringServer } from '../testing/answering-server.ts';
import { renderPage } from '../testing/render-page.tsx';
import { RemoveViewDocument } from './operations.ts';
import { useChange } from './use-change.ts';

/** A button that goes with what it changes. */
function Page() {
  const [shown, setShown] = useState(true);
  const [told, setTold] = useState('');
  return (
    <>
      {shown && <RemoveButton onPressed={() => setShown(false)} onTold={setTold} />}
      <p>{told}</p>
    </>
  );
}

function RemoveButton({ onPressed, onTold }: { onPressed(): void; onTold(text: string): void }) {
  const remove = useChange(RemoveViewDocument);
  const press = () => {
    remove.mutate(
      { organisation: 'demo', view: 'v1' },
      { onSuccess: () => onTold('It is removed.'), onError: ({ message }) => onTold(message) },
    );
    onPressed();
  };
  return <button onClick={press}>Remove</button>;
}

function remove(answer: object): void {
  answeringServer({ RemoveView: () => answer });
  renderPage('/:organisation', Page, '/demo');
  fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
  expect(screen.queryByRole('button')).toBeNull();
}

it('tells what came of a change though the button is gone', async () => {
  remove({ data: { removeView: { __typename: 'ViewsSaved', views: [] } } });
  await screen.findByText('It is removed.');
});

it('tells why a change failed though the button is gone', async () => {
  remove({ errors: [{ message: 'The database is down.' }] });
  await screen.findByText('The database is down.');
});
