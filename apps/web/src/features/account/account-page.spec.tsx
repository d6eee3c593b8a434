import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { AccountPartsFragment } from '../../graphql/operations.ts';
import { somebody } from '../../testing/a-session.ts';
import { answeringServer, type Answers } from '../../testing/answering-server.ts';
import { renderPage } from '../../testing/render-page.tsx';
import { Component as AccountPage } from './account-page.tsx';

const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0';
const here = {
  id: 's1',
  browser: FIREFOX,
  createdAt: '2026-11-16T08:30:00.000Z',
  seenAt: '2026-11-16T09:30:00.000Z',
  isThis: true,
};
const kari: AccountPartsFragment = {
  id: '1',
  name: 'Kari Berg',
  email: 'kari@strandheim.example',
  isDemo: false,
  hasPassword: true,
  identities: [{ id: 'i1', provider: 'login.example.com', since: '2026-11-16T08:30:00.000Z' }],
  sessions: [here, { ...here, id: 's2', browser: 'curl/8.5.0', isThis: false }],
};
const organisations = [{ key: 'demo', departments: [{ key: 'sales', name: 'Sales' }] }];

// The DOM of the specs draws nothing, and so scrolls nowhere.
beforeAll(() => {
  Element.prototype.scrollIntoView = () => {};
});

function open(answers: Answers = {}, account = kari) {
  const asked = answeringServer({ OwnAccount: () => ({ data: { account, organisations } }), ...answers });
  renderPage('/account', AccountPage, '/account', somebody({ departments: [{ department: 'sales', role: 'lead' }] }));
  return asked;
}
const refusing = (message: string, path: string) => ({
  __typename: 'InvalidInputError',
  message,
  problems: [{ path, message }],
});
const sent = (asked: ReturnType<typeof open>, name: string) =>
  asked.filter(({ operation }) => operation === name).map(({ variables }) => variables);
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label, { selector: 'input' }), { target: { value } });

it('says who one is, and in which organisations as what', async () => {
  open();
  const part = within(await screen.findByRole('region', { name: 'Who you are' }));
  expect(part.getByRole('listitem').textContent).toBe('Strandheim Cycles: Administrator, lead of Sales');
  expect(part.getByRole('link').getAttribute('href')).toBe('/demo');
});

it('signs out somewhere else, and the list follows', async () => {
  let now = kari;
  const asked = open({
    OwnAccount: () => ({ data: { account: now, organisations } }),
    EndSession: () => {
      now = { ...kari, sessions: [here] };
      return { data: { endSession: { __typename: 'AccountSaved', account: now } } };
    },
  });
  const list = await screen.findByRole('list', { name: 'Where you are signed in' });
  within(list).getByText('Firefox on Windows');
  await press(/^Sign out A program that calls itself “curl/);
  await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(1));
  await screen.findByText(/^Signed out: A program/);
  expect(sent(asked, 'EndSession')).toEqual([{ session: 's2' }]);
  expect(document.activeElement).toBe(list);
});

it('says beside the field what is wrong with a password', async () => {
  const tooShort = 'Choose a password of at least 12 characters.';
  const asked = open({ ChangePassword: () => ({ data: { changePassword: refusing(tooShort, 'next') } }) });
  await press('Change the password');
  const field = screen.getByLabelText('New password', { selector: 'input' });
  screen.getByText('Type the password that you have.');
  expect(sent(asked, 'ChangePassword')).toEqual([]);
  type('Password now', 'seven blue bicycles');
  type('New password', 'short');
  await press('Change the password');
  await screen.findByText(tooShort);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(field);
  expect(sent(asked, 'ChangePassword')).toEqual([{ now: 'seven blue bicycles', next: 'short' }]);
});

it('keeps no password on the page once it is changed', async () => {
  open({ ChangePassword: () => ({ data: { changePassword: { __typename: 'AccountSaved', account: kari } } }) });
  await screen.findByRole('form', { name: 'Change your password' });
  type('Password now', 'seven blue bicycles');
  type('New password', 'nine green bicycles');
  await press('Change the password');
  await screen.findByText(/^Your password is changed/);
  expect(screen.getByLabelText<HTMLInputElement>('New password', { selector: 'input' }).value).toBe('');
});

it('asks before it unlinks a provider, and says why it may not', async () => {
  const message = 'You would have no way in. Choose a password first.';
  const asked = open({ UnlinkIdentity: () => ({ data: { unlinkIdentity: refusing(message, 'identity') } }) });
  await press('Unlink login.example.com');
  expect(sent(asked, 'UnlinkIdentity')).toEqual([]);
  await press('Unlink it');
  await screen.findByText(message);
  expect(sent(asked, 'UnlinkIdentity')).toEqual([{ identity: 'i1' }]);
});

it('removes an account only with its password, and says why it stays', async () => {
  const message = 'You are the only administrator of Strandheim Cycles. Make somebody else one first.';
  const asked = open({ RemoveAccount: () => ({ data: { removeAccount: refusing(message, '') } }) });
  await press('Remove my account');
  const form = screen.getByRole('form', { name: 'Remove my account' });
  expect(form.textContent).toMatch(/What goes:.*What stays:.*cannot be undone/);
  await press('Remove it for good');
  within(form).getByText('Type the password that you have.');
  expect(sent(asked, 'RemoveAccount')).toEqual([]);
  type('Your password', 'seven blue bicycles');
  await press('Remove it for good');
  await within(form).findByText(message);
  expect(sent(asked, 'RemoveAccount')).toEqual([{ password: 'seven blue bicycles' }]);
});

it('asks whoever has no password for none', async () => {
  open({}, { ...kari, hasPassword: false });
  await screen.findByText(/You sign in with login\.example\.com, and have no password here/);
  await press('Remove my account');
  expect(screen.queryByLabelText('Your password', { selector: 'input' })).toBeNull();
});

it('says of somebody of the demo company why they have no password and stay', async () => {
  open({}, { ...kari, isDemo: true, hasPassword: false, identities: [], sessions: [here] });
  await screen.findByText(/made up.*has no password, and it cannot be removed here/);
  expect(screen.queryByRole('button', { name: 'Remove my account' })).toBeNull();
});
