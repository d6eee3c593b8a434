import { fireEvent, screen } from '@testing-library/react';
import type { Somebody } from '../../app/session/somebody.ts';
import { renderPage } from '../../testing/render-page.tsx';
import { somebody } from '../../testing/a-session.ts';
import { Component as WelcomePage } from './welcome-page.tsx';

interface Sent {
  readonly address: string;
  readonly body: unknown;
}

/** Stands in for the far side of the network. @param answers by method and address */
function serverAnswers(answers: Readonly<Record<string, { status?: number; body: object }>>): readonly Sent[] {
  const sent: Sent[] = [];
  globalThis.fetch = async (address, init) => {
    const { status = 200, body } = answers[`${init?.method ?? 'GET'} ${String(address)}`] ?? { status: 404, body: {} };
    if (init?.body != null) sent.push({ address: String(address), body: JSON.parse(String(init.body)) });
    return { status, json: async () => body } as Response;
  };
  return sent;
}

/** @param whose who is signed in */
const open = (whose: Somebody | null = null) => renderPage('/welcome/:secret', WelcomePage, '/welcome/s3cret', whose);
const link = { email: 'kari@strandheim.example', organisationName: 'Strandheim Cycles', hasAccount: false };
const fill = (label: RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const ADDRESS = '/sign-in/links/s3cret';
const me = { 'GET /sign-in/somebody': { body: { somebody: somebody() } } };

it('takes an invitation with a name and a password, and goes to the organisation', async () => {
  const sent = serverAnswers({
    [`GET ${ADDRESS}`]: { body: { purpose: 'invitation', ...link } },
    [`POST ${ADDRESS}`]: { body: { name: 'Kari', email: link.email } },
    ...me,
  });
  open();
  const button = await screen.findByRole('button', { name: 'Accept the invitation' });
  fireEvent.click(button);
  expect(screen.getByRole('alert').textContent).toBe('Fill in every field.');
  fill(/^Your name/, 'Kari Berg');
  fill(/^Password/, 'nine green bicycles');
  fireEvent.click(button);
  await screen.findByText('Arrived at /demo');
  expect(sent).toEqual([
    {
      address: ADDRESS,
      body: { name: 'Kari Berg', email: link.email, organisationName: '', password: 'nine green bicycles' },
    },
  ]);
});

it('asks somebody who has an account for nothing but its password', async () => {
  serverAnswers({ [`GET ${ADDRESS}`]: { body: { purpose: 'invitation', ...link, hasAccount: true } } });
  open();
  await screen.findByText(/its password is enough/);
  expect(screen.queryByLabelText(/^Your name/)).toBeNull();
  expect(screen.getByLabelText<HTMLInputElement>(/^Password/).autocomplete).toBe('current-password');
});

it('lets whoever is signed in as the invited account join with one button', async () => {
  const sent = serverAnswers({
    [`GET ${ADDRESS}`]: {
      body: { purpose: 'invitation', ...link, email: 'Kari@Strandheim.example', hasAccount: true },
    },
    [`POST ${ADDRESS}`]: { body: { name: 'Kari', email: link.email } },
    ...me,
  });
  open(somebody());
  const button = await screen.findByRole('button', { name: 'Join Strandheim Cycles' });
  expect(screen.queryByLabelText(/^Password/)).toBeNull();
  fireEvent.click(button);
  await screen.findByText('Arrived at /demo');
  expect(sent).toMatchObject([{ address: ADDRESS, body: { password: '' } }]);
});

it('tells somebody else who is signed in whom the invitation is for, and takes that one’s password', async () => {
  serverAnswers({
    [`GET ${ADDRESS}`]: {
      body: { purpose: 'invitation', ...link, email: 'jonas@strandheim.example', hasAccount: true },
    },
  });
  open(somebody());
  const told = await screen.findByRole('region', { name: 'Somebody else is signed in' });
  expect(told.textContent).toMatch(/signed in as Kari Berg .* is for jonas@strandheim\.example/);
  screen.getByRole('button', { name: 'Sign Kari Berg out' });
  screen.getByLabelText(/^Password/);
});

it('says why a password will not do, and keeps what was typed', async () => {
  serverAnswers({
    [`GET ${ADDRESS}`]: { body: { purpose: 'reset', ...link } },
    [`POST ${ADDRESS}`]: { status: 400, body: { message: 'Choose a password of at least 12 characters.' } },
  });
  open();
  const button = await screen.findByRole('button', { name: 'Save the password' });
  fill(/^New password/, 'short');
  fireEvent.click(button);
  await screen.findByText('Choose a password of at least 12 characters.');
  expect(screen.getByLabelText<HTMLInputElement>(/^New password/).value).toBe('short');
});

it('asks whoever sets everything up for their organisation as well', async () => {
  serverAnswers({ [`GET ${ADDRESS}`]: { body: { purpose: 'set-up', ...link, email: null, organisationName: null } } });
  open();
  await screen.findByLabelText(/^Your organisation/);
  expect(screen.getByLabelText<HTMLInputElement>(/^E-mail/).readOnly).toBe(false);
});

it('says what to do with a link that is not good any more', async () => {
  serverAnswers({});
  open();
  await screen.findByRole('heading', { name: 'This link holds no longer' });
  screen.getByRole('link', { name: 'Ask for a new password' });
});
