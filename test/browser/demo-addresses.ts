import type { Stage } from './visit.ts';

/** Who sees most of a page, where that is not the administrator. */
const VISITORS: Readonly<Record<string, DemoAddress['visit']>> = {
  '/sign-in': { as: null },
  '/sign-in/forgotten': { as: null },
  '/welcome/:secret': { as: null },
  '/input/:link': { as: null },
  '/input/answer/:answer': { as: null },
  '/:organisation/waiting': { as: 'jonas' },
  '/:organisation/charter': { as: 'ingrid' },
};

const FIRST_OF_EACH = `{
  organisation(key: "demo") {
    conflicts(first: 1) { nodes { id } }
    meetings(first: 1) { nodes { id } }
    meetingSeries { id }
    workshops(first: 1) { nodes { id } }
    department(key: "sales") { charter { id } }
  }
}`;

interface FirstOfEach {
  readonly organisation: Readonly<Record<'conflicts' | 'meetings' | 'workshops', { nodes: { id: string }[] }>> & {
    readonly meetingSeries: readonly { id: string }[];
    readonly department: { readonly charter: { id: string } };
  };
}

/** Where a route is opened in the demo company, as `stage.open` takes it. */
export interface DemoAddress {
  readonly path: string;
  /** Who sees most of it. */
  readonly visit: { readonly as?: string | null };
}

/** Gives an address for each route, with something of the demo company for each of its parts, and who visits it. */
export async function demoAddresses(stage: Stage): Promise<(route: string) => DemoAddress> {
  const { organisation } = (await stage.ask(FIRST_OF_EACH)) as FirstOfEach;
  const { link, answer } = await saidByLink(stage);
  const named: Readonly<Record<string, string | undefined>> = {
    organisation: 'demo',
    goal: 'promise-5',
    outcome: 'on-time',
    promise: 'answer-by-phone',
    department: 'sales',
    conflict: organisation.conflicts.nodes[0]?.id,
    meeting: organisation.meetings.nodes[0]?.id,
    series: organisation.meetingSeries[0]?.id,
    workshop: organisation.workshops.nodes[0]?.id,
    charter: organisation.department.charter.id,
    secret: 'none',
    metric: 'dealer-score',
    link,
    answer,
    '*': 'no-such-page',
  };
  const address = (route: string) =>
    route.replaceAll(/:(\w+)|\*/g, (part, name: string | undefined) => {
      const value = named[name ?? part];
      if (value === undefined) throw new Error(`Say in demo-addresses.ts what “${part}” of ${route} can be.`);
      return encodeURIComponent(value);
    });
  return (route) => ({ path: address(route), visit: VISITORS[route] ?? {} });
}

/** A link for input, and the private address of somebody who has said something there. */
async function saidByLink({ ask, product }: Stage): Promise<Readonly<Record<'link' | 'answer', string>>> {
  const until = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  const made = (await ask(
    `mutation { makeInputLink(organisation: "demo", about: { kind: GOAL, key: "promise-5" }, until: "${until}") {
       ... on InputLinkSaved { url } } }`,
  )) as { makeInputLink: { url: string } };
  const link = made.makeInputLink.url.split('/').at(-1) ?? '';
  const said = await fetch(`${product.url}/input-link/${link}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ words: 'The line is busy.', name: 'A rider' }),
  });
  const { answerAt } = (await said.json()) as { answerAt: string };
  return { link, answer: answerAt.split('/').at(-1) ?? '' };
}
