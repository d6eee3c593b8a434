import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

interface Settings {
  name: string;
  vision: string | null;
  timeZone: string;
  language: string;
  weekStartsOn: string;
  revision: number;
}
interface Answer {
  __typename: string;
  message?: string;
  organisation?: Settings;
}
const FIELDS = 'name vision timeZone language weekStartsOn revision';
const change = (settings: object, headers?: Record<string, string>) =>
  api
    .ask<{ changeOrganisation: Answer }>(
      `mutation ($settings: OrganisationSettingsInput!) { changeOrganisation(organisation: "demo", settings: $settings) {
         __typename ... on UserError { message } ... on OrganisationSettingsSaved { organisation { ${FIELDS} } } } }`,
      { settings },
      headers,
    )
    .then(({ changeOrganisation }) => changeOrganisation);
const stored = async () =>
  (await api.ask<{ organisation: Settings }>(`{ organisation(key: "demo") { ${FIELDS} } }`)).organisation;

it('sets what is given, leaves the rest, and writes down what it was before', async () => {
  const before = await stored();
  expect(before).toMatchObject({ language: 'EN', weekStartsOn: 'MONDAY' });
  const { organisation } = await change({ timeZone: 'America/Toronto', weekStartsOn: 'SUNDAY' });
  expect(organisation).toEqual({
    ...before,
    timeZone: 'America/Toronto',
    weekStartsOn: 'SUNDAY',
    revision: before.revision + 1,
  });
  expect(await stored()).toEqual(organisation);
  const [entry] = await api.source.query('SELECT * FROM audit_entry ORDER BY at DESC LIMIT 1');
  expect(entry).toMatchObject({
    action: 'settings-changed',
    before: { timeZone: 'Europe/Oslo', weekStartsOn: 'monday' },
    after: { timeZone: 'America/Toronto', weekStartsOn: 'sunday' },
  });
});

it('writes nothing where everything is so already, and takes an empty vision away', async () => {
  const { name, revision } = await stored();
  expect((await change({ name: ` ${name} ` })).organisation?.revision).toBe(revision);
  expect((await change({ vision: ' ' })).organisation).toMatchObject({ vision: null, revision: revision + 1 });
});

it('sets the money that costs are told in, and takes it away', async () => {
  const currency = async (given: string) =>
    (
      await api.ask<{ changeOrganisation: { organisation: { currency: string | null } } }>(
        `mutation ($currency: String) { changeOrganisation(organisation: "demo", settings: { currency: $currency }) {
           ... on OrganisationSettingsSaved { organisation { currency } } } }`,
        { currency: given },
      )
    ).changeOrganisation.organisation.currency;
  expect([await currency('sek'), await currency('')]).toEqual(['SEK', null]);
});

it.each([
  [{ currency: 'kroner' }, 'There is no currency "kroner". Write its three letters, such as NOK or EUR.'],
  [{ timeZone: 'Oslo' }, 'There is no time zone "Oslo". Write a name like Europe/Oslo.'],
  [{ timeZone: '+02:00' }, 'There is no time zone "+02:00". Write a name like Europe/Oslo.'],
  [{ name: ' ' }, 'Give the organisation a name of 1 to 200 characters.'],
])('refuses %j with the cure', async (settings, message) => {
  expect(await change(settings)).toMatchObject({ __typename: 'InvalidInputError', message });
});

it('refuses in the language of the request, also before it knows who asks', async () => {
  const german = { 'accept-language': 'de' };
  expect((await change({ timeZone: 'Oslo' }, german)).message).toBe(
    'Es gibt keine Zeitzone „Oslo“. Schreiben Sie einen Namen wie Europe/Oslo.',
  );
  const answer = await fetch(`${api.url}/graphql?query={organisations{key}}`, { headers: german });
  expect([answer.status, await answer.text()]).toEqual([401, expect.stringContaining('Melden Sie sich zuerst an')]);
});

it('writes what is stored for everybody again in another language, and keeps it when a plan comes in', async () => {
  const explanations = async () => {
    const open = await api.source.query<{ explanation: string }[]>(
      `SELECT explanation FROM conflict WHERE state <> 'resolved'`,
    );
    return open.map(({ explanation }) => explanation);
  };
  const english = await explanations();
  expect(english.length).toBeGreaterThan(0);
  const [{ judged }] = await api.source.query('SELECT max(revision) AS judged FROM alignment_day');
  const { organisation } = await change({ language: 'DE' });
  expect(organisation).toMatchObject({ language: 'DE' });
  const [{ anew }] = await api.source.query('SELECT max(revision) AS anew FROM alignment_day');
  expect(anew).toBeGreaterThan(judged as number);
  expect(anew).toBe(organisation?.revision);
  const [{ summary }] = await api.source.query('SELECT summary FROM revision WHERE number = $1', [anew]);
  expect(summary).toBe('Einstellungen der Organisation geändert');
  const german = await explanations();
  expect(german.length).toBe(english.length);
  expect(german.filter((text) => english.includes(text))).toEqual([]);
  await api.startAfresh();
  expect(await stored()).toMatchObject({ language: 'DE', weekStartsOn: 'SUNDAY', timeZone: 'Europe/Oslo' });
});
