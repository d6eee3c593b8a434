import type { ApiUnderTest } from '@concord/api/testing/api-under-test';

interface Found {
  readonly id: string;
  readonly life: { readonly version: number };
}

/**
 * What the demo company's plan alone does not have: decisions, a goal that has changed, meetings in which something is
 * promised, workshops, help that is asked for, reviews, input, charters that are summed up, and days before today.
 */
export async function somethingHappened(api: ApiUnderTest): Promise<void> {
  await decide(api);
  await changeTwice(api, 'promise-5');
  for (const title of ['March', 'April', 'May']) await meet(api, title);
  for (const goal of ['promise-5', 'win-germany', 'open-changes']) await speakUp(api, goal);
  await sumUpCharters(api);
  await api.source.query(
    `INSERT INTO alignment_day
     SELECT (jsonb_populate_record(one, jsonb_build_object('on_date', one.on_date - days))).*
     FROM alignment_day AS one, generate_series(1, 3) AS days`,
  );
}

/** Three decisions whose review is due, as if they had been made a while ago. */
async function decide(api: ApiUnderTest): Promise<void> {
  const { organisation } = await api.ask<{ organisation: { conflicts: { nodes: Found[] } } }>(
    '{ organisation(key: "demo") { conflicts(first: 3) { nodes { id life { version } } } } }',
  );
  for (const { id, life } of organisation.conflicts.nodes) {
    const { decideConflict } = await api.ask<{ decideConflict: { __typename: string } }>(
      `mutation ($id: ID!, $version: Int!, $decision: DecisionInput!) {
        decideConflict(organisation: "demo", conflict: $id, version: $version, decision: $decision) {
          __typename ... on UserError { message }
        }
      }`,
      {
        id,
        version: life.version,
        decision: {
          kind: 'ACCEPT',
          choice: 'Live with it',
          reason: 'It is small',
          accountable: 'ingrid',
          reviewOn: '2026-12-24',
        },
      },
      { as: 'ingrid' },
    );
    if (decideConflict.__typename !== 'ConflictSaved') throw new Error(JSON.stringify(decideConflict));
  }
  await api.source.query(`UPDATE decision SET review_on = '2026-11-01'`);
}

/** A meeting in which Ingrid promises something, and a workshop. */
async function meet(api: ApiUnderTest, title: string): Promise<void> {
  const input = {
    title,
    purpose: 'Settle what stands in the way',
    chair: 'ingrid',
    startsAt: '2026-12-01T12:00:00Z',
    minutes: 60,
    departments: ['sales', 'manufacturing'],
    people: ['ingrid'],
  };
  const { planned } = await api.ask<{ planned: { meeting: { id: string } } }>(
    `mutation ($input: MeetingInput!) { planned: planMeeting(organisation: "demo", input: $input) {
      ... on MeetingSaved { meeting { id } } } }`,
    { input },
    { as: 'ingrid' },
  );
  const { added, opened } = await api.ask<Record<string, { __typename: string }>>(
    `mutation ($meeting: ID!, $action: ActionInput!, $workshop: WorkshopInput!) {
      added: addAction(organisation: "demo", meeting: $meeting, action: $action) { __typename }
      opened: openWorkshop(organisation: "demo", workshop: $workshop) { __typename } }`,
    {
      meeting: planned.meeting.id,
      action: { title: `Tell the dealers in ${title}`, owner: 'ingrid', dueOn: '2026-12-08' },
      workshop: { question: `In ${title}, customer service means …` },
    },
    { as: 'ingrid' },
  );
  if (added?.__typename !== 'MeetingSaved' || opened?.__typename !== 'WorkshopSaved')
    throw new Error(JSON.stringify({ added, opened }));
}

/** Somebody asks another department for help, looks at something again, and says what they see. */
async function speakUp(api: ApiUnderTest, goal: string): Promise<void> {
  const done = await api.ask<Record<string, { __typename: string }>>(
    `mutation ($goal: ID!, $help: HelpRequestInput!, $words: String!) {
      asked: requestHelp(organisation: "demo", goal: $goal, request: $help) { __typename ... on InvalidInputError { problems { message } } }
      looked: review(organisation: "demo", about: { kind: OUTCOME, key: "lasts" }, review: { stillRight: true }) { __typename }
      said: giveInput(organisation: "demo", about: { kind: GOAL, key: $goal }, words: $words) { __typename }
    }`,
    {
      goal,
      help: { department: 'manufacturing', words: 'Show us the queue', effect: 0.5 },
      words: `Customers ask me about ${goal}`,
    },
    { as: 'ingrid' },
  );
  if (Object.values(done).some(({ __typename }) => __typename.endsWith('Error'))) throw new Error(JSON.stringify(done));
}

/** Two quarters of a department whose people let their charters be counted. */
async function sumUpCharters({ source }: ApiUnderTest): Promise<void> {
  for (const quarter of ['2026-04-01', '2026-07-01']) {
    await source.query(
      `WITH begun AS (INSERT INTO charter_quarter (organisation_id, begins_on)
         SELECT organisation_id, $1 FROM organisation WHERE key = 'demo' RETURNING organisation_id, begins_on)
       INSERT INTO charter_sum (organisation_id, begins_on, department_key, people_at_least, kept_percent, partly_percent,
         not_percent)
       SELECT organisation_id, begins_on, 'sales', 5, 60, 25, 15 FROM begun`,
      [quarter],
    );
  }
}

async function changeTwice(api: ApiUnderTest, goal: string): Promise<void> {
  for (const [step, version] of [
    ['archiveGoal', 1],
    ['restoreGoal', 2],
  ] as const) {
    const { done } = await api.ask<{ done: { __typename: string } }>(
      `mutation ($goal: ID!, $version: Int!) { done: ${step}(organisation: "demo", key: $goal, version: $version) { __typename } }`,
      { goal, version },
    );
    if (done.__typename !== 'GoalSaved') throw new Error(JSON.stringify(done));
  }
}
