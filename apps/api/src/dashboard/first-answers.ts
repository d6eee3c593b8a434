import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { secretOfSession } from '../account/session-cookie.ts';
import trusted from '../graphql/trusted-documents.json' with { type: 'json' };

/** A page whose organisation is still to be judged asks for itself, and shows meanwhile that something is coming. */
const PATIENCE_MS = 150;

const HASHES = new Map(
  Object.entries(trusted).flatMap(([hash, text]) => {
    const name = /^query (\w+)/.exec(text)?.[1];
    return name === undefined ? [] : [[name, hash]];
  }),
);

type Question = readonly [name: string, variables: Readonly<Record<string, string>>];

const ORGANISATIONS: Question = ['Organisations', {}];

/**
 * What a page of the dashboard asks first, answered before it asks, as an element for its head: on a slow line each
 * question costs as much as a tenth of all its code. Empty where nobody is signed in; without what takes too long.
 */
export async function firstAnswers(server: FastifyInstance, request: FastifyRequest): Promise<string> {
  if (secretOfSession(request) === undefined) return '';
  const inTime = patience();
  const [somebody, ...answers] = await Promise.all([
    inTime(answerTo(server, request, { method: 'GET', url: '/sign-in/somebody' })),
    ...questionsOf(request.url).map((question) => inTime(answerOf(server, request, question))),
  ]);
  if (somebody === undefined) return '';
  const told = { somebody, answers: Object.fromEntries(answers.filter((one) => one !== undefined)) };
  // No text may end the element that it stands in.
  return `<script type="application/json" id="first-answers">${JSON.stringify(told).replaceAll('<', '\\u003c')}</script>`;
}

/**
 * Where whoever opens the front door is led: to the first organisation that they belong to. Nothing where nobody is
 * signed in or belongs to one, and where that takes too long: the page finds out by itself then.
 */
export async function firstPlace(server: FastifyInstance, request: FastifyRequest): Promise<string | undefined> {
  if (secretOfSession(request) === undefined) return undefined;
  const answer = await patience()(answerOf(server, request, ORGANISATIONS));
  const { organisations } = (answer?.[1] ?? { organisations: [] }) as { organisations: readonly { key: string }[] };
  const [first] = organisations;
  return first === undefined ? undefined : `/${encodeURIComponent(first.key)}`;
}

/** Waits for answers, for none longer than a page may wait; what fails or comes later is nothing. */
function patience() {
  const tooLate = wait(PATIENCE_MS, undefined);
  return <Answer>(answer: Promise<Answer>) => Promise.race([answer.catch(() => undefined), tooLate]);
}

/** The frame of every page asks which organisations there are; the one that is opened most asks how its own stands. */
function questionsOf(url: string): Question[] {
  const [organisation = '', page] = decodeAddress(url).split('/').filter(Boolean);
  const overview: Question[] = page === undefined && organisation !== '' ? [['Overview', { organisation }]] : [];
  return [ORGANISATIONS, ...overview];
}

function decodeAddress(url: string): string {
  try {
    return decodeURIComponent(url.split('?')[0] ?? '');
  } catch {
    return '';
  }
}

async function answerOf(
  server: FastifyInstance,
  request: FastifyRequest,
  [name, variables]: Question,
): Promise<readonly [question: string, data: unknown] | undefined> {
  const hash = HASHES.get(name);
  const payload = { operationName: name, variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } };
  const answer = await answerTo(server, request, { method: 'POST', url: '/graphql', payload });
  const { data, errors } = (answer ?? {}) as { data?: unknown; errors?: unknown };
  return data == null || errors !== undefined ? undefined : [`${String(hash)} ${JSON.stringify(variables)}`, data];
}

/** Asks this server as the browser would; nothing where it refuses. */
async function answerTo(
  server: FastifyInstance,
  { headers: { cookie, host }, ip }: FastifyRequest,
  question: { readonly method: 'GET' | 'POST'; readonly url: string; readonly payload?: object },
): Promise<unknown> {
  const headers = { ...(cookie === undefined ? {} : { cookie }), ...(host === undefined ? {} : { host }) };
  const { statusCode, body } = await server.inject({ ...question, headers, remoteAddress: ip });
  return statusCode === 200 ? (JSON.parse(body) as unknown) : undefined;
}
