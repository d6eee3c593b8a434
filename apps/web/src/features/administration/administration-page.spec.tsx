import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { FormerMemberPartsFragment, MemberPartsFragment, TokenPartsFragment } from '../../graphql/operations.ts';
import { somebody } from '../../testing/a-session.ts';
import { answeringServer, type Answers } from '../../testing/answering-server.ts';
import { renderPage } from '../../testing/render-page.tsx';
import { Component as AdministrationPage } from './administration-page.tsx';

const berit: MemberPartsFragment = {
  id: '1',
  name: 'Berit Lie',
  email: 'berit@strandheim.example',
  role: 'ADMIN',
  departments: [],
  person: null,
  since: '2026-01-05T08:00:00.000Z',
};
const jonas: MemberPartsFragment = {
  ...berit,
  id: '2',
  name: 'Jonas Weber',
  email: 'jonas@strandheim.example',
  role: 'VIEWER',
  departments: [{ department: 'sales', role: 'LEAD' }],
  person: 'jonas',
};
const ada: FormerMemberPartsFragment = {
  id: '3',
  name: 'Ada Lind',
  email: 'ada@strandheim.example',
  until: '2026-02-05T08:00:00.000Z',
};
const sheet: TokenPartsFragment = {
  id: 't1',
  name: 'Sheet',
  prefix: 'concord_ab12',
  scope: 'READ',
  department: null,
  createdAt: '2026-01-05T08:00:00.000Z',
  expiresAt: '2199-01-05T08:00:00.000Z',
  usedAt: null,
  revokedAt: null,
};
const organisation = {
  key: 'demo',
  departments: [
    { key: 'sales', name: 'Sales' },
    { key: 'finance', name: 'Finance' },
  ],
  people: [
    { key: 'jonas', name: 'Jonas Weber', department: { key: 'sales', name: 'Sales' }, isFormer: false },
    { key: 'mette', name: 'Mette Dalgaard', department: { key: 'sales', name: 'Sales' }, isFormer: false },
    { key: 'former-1', name: 'Former member', department: null, isFormer: true },
  ],
};

// The DOM of the specs draws nothing, and so scrolls nowhere.
beforeAll(() => {
  Element.prototype.scrollIntoView = () => {};
});

function open(part: string, answers: Answers = {}, whose = somebody()) {
  const asked = answeringServer({
    Members: () => ({ data: { organisation, administration: { members: [berit, jonas], formerMembers: [ada] } } }),
    Tokens: () => ({ data: { organisation, administration: { tokens: [sheet] } } }),
    ...answers,
  });
  renderPage('/:organisation/administration', AdministrationPage, `/demo/administration?part=${part}`, whose);
  return asked;
}

/** As with the keyboard: the button has the focus. */
async function press(name: string) {
  const button = await screen.findByRole('button', { name });
  button.focus();
  fireEvent.click(button);
}
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const sent = (asked: ReturnType<typeof open>, name: string) =>
  asked.find(({ operation }) => operation === name)?.variables;

it('says in words what each member may do', async () => {
  open('members');
  const row = await screen.findByRole('row', { name: /Jonas Weber/ });
  const cells = within(row).getAllByRole('cell');
  expect(cells.slice(0, 3).map(({ textContent }) => textContent)).toEqual(['Viewer', 'Sales (lead)', 'Jonas Weber']);
});

it('changes what a member may do, with what stayed', async () => {
  const asked = open('members', {
    ChangeMember: () => ({ data: { changeMember: { __typename: 'MembersSaved', members: [berit, jonas] } } }),
  });
  await press('Change Jonas Weber');
  const form = screen.getByRole('form', { name: 'What Jonas Weber may do' });
  expect(document.activeElement).toBe(form);
  fireEvent.click(within(form).getByRole('radio', { name: 'Contributor' }));
  fireEvent.click(within(form).getByRole('button', { name: 'Save' }));
  await screen.findByText('What Jonas Weber may do is changed. It holds from now on.');
  expect(sent(asked, 'ChangeMember')).toEqual({
    organisation: 'demo',
    account: '2',
    grants: { role: 'CONTRIBUTOR', departments: [{ department: 'sales', role: 'LEAD' }], person: 'jonas' },
  });
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Change Jonas Weber' }));
});

it('says why the last administrator stays, and asks before it removes anybody', async () => {
  const message = 'Berit Lie is the only administrator. Make somebody else one first.';
  const refusal = { __typename: 'InvalidInputError', message, problems: [{ path: 'role', message }] };
  const asked = open('members', { RemoveMember: () => ({ data: { removeMember: refusal } }) });
  await press('Remove Berit Lie');
  const question = screen.getByRole('group', { name: 'Remove Berit Lie?' });
  expect(question.textContent).toContain('What they did stays under their name');
  expect(sent(asked, 'RemoveMember')).toBeUndefined();
  fireEvent.click(within(question).getByRole('button', { name: 'Remove Berit Lie' }));
  expect((await screen.findByRole('alert')).textContent).toContain(message);
});

it('tells the difference before it forgets a member for good', async () => {
  const asked = open('members', {
    ForgetMember: () => ({ data: { forgetMember: { __typename: 'MembersSaved', members: [berit] } } }),
  });
  await press('Remove Jonas Weber');
  fireEvent.click(screen.getByRole('radio', { name: 'Remove and forget' }));
  screen.getByText(/“Former member” instead, and this cannot be undone/);
  await press('Remove and forget');
  await screen.findByText(/^Jonas Weber is removed and forgotten/);
  expect(sent(asked, 'ForgetMember')).toEqual({ organisation: 'demo', account: '2' });
  expect(sent(asked, 'RemoveMember')).toBeUndefined();
});

it('forgets who was a member, and whom only the plan names', async () => {
  const asked = open('members', {
    ForgetMember: () => ({ data: { forgetMember: { __typename: 'MembersSaved', members: [berit, jonas] } } }),
    ForgetPerson: () => ({ data: { forgetPerson: { __typename: 'PersonForgotten' } } }),
  });
  const people = within(await screen.findByRole('region', { name: 'People of the plan who do not sign in' }));
  expect(people.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Mette DalgaardSalesForget']);
  await press('Forget Mette Dalgaard');
  fireEvent.click(
    within(screen.getByRole('group', { name: 'Forget Mette Dalgaard?' })).getByRole('button', { name: /^Forget/ }),
  );
  await screen.findByText(/^Mette Dalgaard is forgotten/);
  await press('Forget Ada Lind');
  fireEvent.click(
    within(screen.getByRole('group', { name: 'Forget Ada Lind?' })).getByRole('button', { name: /^Forget/ }),
  );
  await screen.findByText(/^Ada Lind is forgotten/);
  expect(sent(asked, 'ForgetPerson')).toEqual({ organisation: 'demo', person: 'mette' });
  expect(sent(asked, 'ForgetMember')).toEqual({ organisation: 'demo', account: '3' });
});

it('hands over a link for a new password, or says why there is none', async () => {
  const message = 'They ask for a new password on the sign-in page.';
  const refusal = { __typename: 'InvalidInputError', message, problems: [{ path: 'account', message }] };
  const made = { __typename: 'ResetLinkMade', link: 'http://127.0.0.1:3000/welcome/again' };
  open('members', {
    MakeResetLink: ({ account }) => ({ data: { makeResetLink: account === '2' ? made : refusal } }),
  });
  await press('New password for Jonas Weber');
  await press('Make the link');
  expect((await screen.findByLabelText<HTMLInputElement>('Link for Jonas Weber')).value).toBe(made.link);
  await press('New password for Berit Lie');
  fireEvent.click(screen.getByRole('button', { name: 'Make the link' }));
  expect((await screen.findByRole('alert')).textContent).toContain(message);
});

it('invites somebody, and hands over the link to pass on', async () => {
  const link = 'http://127.0.0.1:3000/welcome/secret';
  const asked = open('members', {
    InviteMember: () => ({ data: { inviteMember: { __typename: 'MemberInvited', link } } }),
  });
  await press('Invite somebody');
  await press('Send the invitation');
  screen.getByText('Type the address that the invitation goes to.');
  type('E-mail', 'new@strandheim.example');
  await press('Add a department');
  type('Department', 'finance');
  await press('Send the invitation');
  expect((await screen.findByLabelText<HTMLInputElement>('Link to pass on')).value).toBe(link);
  screen.getByText(/good for a week, once/);
  expect(sent(asked, 'InviteMember')).toEqual({
    organisation: 'demo',
    email: 'new@strandheim.example',
    grants: { role: 'VIEWER', departments: [{ department: 'finance', role: 'CONTRIBUTOR' }] },
  });
});

it('shows a new token’s secret with how to use it, and not after the next one is begun', async () => {
  open('tokens', {
    CreateToken: () => ({ data: { createToken: { __typename: 'TokenCreated', secret: 'concord_xyz', token: sheet } } }),
  });
  await press('Make a token');
  type('What it is for', 'Sheet');
  await press('Make this token');
  expect((await screen.findByLabelText<HTMLInputElement>('Token')).value).toBe('concord_xyz');
  screen.getByText(/it cannot be shown again/);
  await press('Make a token');
  expect(screen.queryByLabelText('Token')).toBeNull();
});

it('ends a token after asking', async () => {
  const asked = open('tokens', {
    RevokeToken: () => ({ data: { revokeToken: { __typename: 'TokenRevoked', token: sheet } } }),
  });
  await press('End Sheet');
  expect(sent(asked, 'RevokeToken')).toBeUndefined();
  await press('End it now');
  await screen.findByText('The token “Sheet” is ended.');
  expect(sent(asked, 'RevokeToken')).toEqual({ organisation: 'demo', token: 't1' });
});

it('sends only the settings that were changed, and says that they hold', async () => {
  const settings = {
    key: 'demo',
    name: 'Strandheim Cycles',
    vision: null,
    timeZone: 'Europe/Oslo',
    language: 'EN',
    weekStartsOn: 'MONDAY',
  };
  const saved = { ...settings, language: 'DE', weekStartsOn: 'SUNDAY' };
  const asked = open('organisation', {
    OrganisationSettings: () => ({ data: { organisation: settings } }),
    ChangeOrganisation: () => ({
      data: { changeOrganisation: { __typename: 'OrganisationSettingsSaved', organisation: saved } },
    }),
  });
  await screen.findByLabelText('Vision');
  type('Name', ' ');
  await press('Save');
  screen.getByText('Give the organisation a name.');
  expect(sent(asked, 'ChangeOrganisation')).toBeUndefined();
  type('Name', 'Strandheim Cycles');
  type('Language', 'DE');
  type('First day of the week', 'SUNDAY');
  await press('Save');
  await screen.findByText(/^The settings are saved. All conflicts and all advice are written in the new language/);
  expect(sent(asked, 'ChangeOrganisation')).toEqual({
    organisation: 'demo',
    settings: { language: 'DE', weekStartsOn: 'SUNDAY' },
  });
});

it('tells what was done, with what it changed, and reads on', async () => {
  const entry = (id: string, about: string) => ({
    id,
    at: '2026-11-16T08:30:00.000Z',
    action: 'member-changed',
    actor: 'Berit Lie <berit@strandheim.example>',
    about,
    before: '{"role":"viewer"}',
    after: '{"role":"planner"}',
  });
  const asked = open('log', {
    AuditLog: ({ after }) => ({
      data: {
        administration: {
          auditLog:
            after == null
              ? { nodes: [entry('1', 'Jonas')], pageInfo: { hasNextPage: true, endCursor: 'c1' } }
              : { nodes: [entry('2', 'Kari')], pageInfo: { hasNextPage: false, endCursor: 'c2' } },
        },
      },
    }),
  });
  await screen.findByText('Changed what a member may do');
  screen.getByText('viewer → planner');
  await press('Show more');
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2));
  expect(asked.at(-1)?.variables).toMatchObject({ after: 'c1' });
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
});

it('tells somebody who is no administrator who can help, and asks the server for nothing', async () => {
  const asked = open('members', {}, somebody({ role: 'planner' }));
  await screen.findByText(/^Administrators of Strandheim Cycles say who belongs to it/);
  expect(asked).toEqual([]);
});
