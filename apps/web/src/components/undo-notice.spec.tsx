import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { jest } from '@jest/globals';
import { Providers } from '../app/providers.tsx';
import { createQueryClient } from '../app/query-client.ts';
import { UndoNotice } from './undo-notice.tsx';
import { offerUndo } from './undo-offer.ts';

function show(): void {
  render(
    <Providers client={createQueryClient()}>
      <main tabIndex={-1}>
        <button>Elsewhere</button>
      </main>
      <UndoNotice />
    </Providers>,
  );
}
const offered = (undo: () => Promise<void> = async () => {}) =>
  act(async () => offerUndo({ done: 'The view is removed.', undone: 'The view is back.', undo }));
const undoButton = () => screen.queryByRole('button', { name: 'Undo' });

afterEach(() => jest.useRealTimers());

it('undoes by keyboard what was done, says so politely, and goes', async () => {
  show();
  const undo = jest.fn(async () => {});
  await offered(undo);
  expect(screen.getByRole('status').textContent).toContain('The view is removed.');
  // The button that did it is gone, so the keyboard is already here.
  await waitFor(() => expect(document.activeElement).toBe(undoButton()));
  await act(async () => fireEvent.click(document.activeElement as HTMLElement));
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('The view is back.'));
  expect(undo).toHaveBeenCalledTimes(1);
  expect(undoButton()).toBeNull();
  expect(document.activeElement?.tagName).toBe('MAIN');
});

it('takes nobody away from what they are doing', async () => {
  show();
  screen.getByText('Elsewhere').focus();
  await offered();
  expect(document.activeElement?.textContent).toBe('Elsewhere');
});

it('undoes by Control Z from anywhere but where somebody types', async () => {
  show();
  const undo = jest.fn(async () => {});
  await offered(undo);
  const field = document.body.appendChild(document.createElement('input'));
  fireEvent.keyDown(field, { key: 'z', ctrlKey: true });
  expect(undo).not.toHaveBeenCalled();
  await act(async () => fireEvent.keyDown(screen.getByText('Elsewhere'), { key: 'z', ctrlKey: true }));
  expect(undo).toHaveBeenCalledTimes(1);
  field.remove();
});

it('stays until its time is over and the keyboard has left it', async () => {
  jest.useFakeTimers();
  show();
  await offered();
  await act(async () => jest.advanceTimersByTime(60_000));
  expect(undoButton()).not.toBeNull();
  act(() => screen.getByText('Elsewhere').focus());
  await act(async () => jest.advanceTimersByTime(1_000));
  expect(undoButton()).toBeNull();
});

it('stays for more than ten seconds where nobody touches it', async () => {
  jest.useFakeTimers();
  show();
  screen.getByText('Elsewhere').focus();
  await offered();
  await act(async () => jest.advanceTimersByTime(11_000));
  expect(undoButton()).not.toBeNull();
  await act(async () => jest.advanceTimersByTime(10_000));
  expect(undoButton()).toBeNull();
});

it('says why it could not be undone, and stays', async () => {
  show();
  await offered(() => Promise.reject(new Error('Somebody has given its name to another view.')));
  fireEvent.click(undoButton() as HTMLElement);
  await screen.findByText('Somebody has given its name to another view.');
  expect(undoButton()).not.toBeNull();
  fireEvent.keyDown(undoButton() as HTMLElement, { key: 'Escape' });
  expect(undoButton()).toBeNull();
});
