import type { ApiUnderTest } from '../../testing/api-under-test.ts';

const CHARTER = `of mayWrite sharedWith rhythm dueOn isDue version sharedPeople { key }
  sentences { id part says since follows outcome { key } } formerSentences { says until }
  readings { on note kept partly not marks { sentence { says } mark note } }`;
export const RESULT = `__typename ... on CharterSaved { charter { id ${CHARTER} } } ... on UserError { message code }
  ... on StaleCharterError { current { version } } ... on InvalidInputError { problems { path message } }`;

export interface Sentence {
  readonly id: string;
  readonly part: string;
  readonly says: string;
  readonly follows: string | null;
  readonly outcome: { readonly key: string } | null;
}

export interface Charter {
  readonly id: string;
  readonly version: number;
  readonly sentences: readonly Sentence[];
  readonly formerSentences: readonly { readonly says: string }[];
  readonly readings: readonly object[];
}

export interface Result {
  readonly __typename: string;
  readonly message?: string;
  readonly code?: string;
  readonly charter: Charter;
  readonly current?: { readonly version: number };
  readonly problems?: readonly { readonly path: string }[];
}

const TERMS = { sharedWith: 'NOBODY', rhythm: 'QUARTERLY' };
export const sentence = (says: string, more: object = {}) => ({ part: 'CUSTOMERS', says, ...more });

export async function save(
  api: ApiUnderTest,
  as: string,
  charter: object,
  { version = 0, department }: Asked = {},
  more: object = {},
) {
  const { saveCharter } = await api.ask<{ saveCharter: Result }>(
    `mutation ($version: Int!, $charter: CharterInput!, $department: ID) {
       saveCharter(organisation: "demo", department: $department, version: $version, charter: $charter) { ${RESULT} } }`,
    { version, department, charter: { ...TERMS, ...charter } },
    { as, ...more },
  );
  return saveCharter;
}

export interface Asked {
  readonly version?: number;
  readonly department?: string;
}

export async function reread(api: ApiUnderTest, as: string, reading: object, department?: string) {
  const { rereadCharter } = await api.ask<{ rereadCharter: Result }>(
    `mutation ($reading: CharterReadingInput!, $department: ID) {
       rereadCharter(organisation: "demo", department: $department, reading: $reading) { ${RESULT} } }`,
    { reading, department },
    { as },
  );
  return rereadCharter;
}

export async function mine(api: ApiUnderTest, as: string) {
  const { organisation } = await api.ask<{ organisation: { myCharter: Charter | null } }>(
    `{ organisation(key: "demo") { myCharter { id ${CHARTER} } } }`,
    {},
    { as },
  );
  return organisation.myCharter;
}

export async function readable(api: ApiUnderTest, as: string, id: string) {
  const { organisation } = await api.ask<{
    organisation: { charter: { of: string } | null; sharedCharters: readonly { of: string }[] };
  }>(
    `query ($id: ID!) { organisation(key: "demo") { charter(id: $id) { of ${CHARTER} } sharedCharters { of } } }`,
    { id },
    { as },
  );
  return organisation;
}

export const paper = async (api: ApiUnderTest, as: string, file: string) =>
  fetch(`${api.url}/paper/charter/${file}?organisation=demo`, {
    headers: { cookie: await api.members.cookieOf(as) },
  });
