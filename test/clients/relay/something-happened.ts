import type { ApiUnderTest } from '@concord/api/testing/api-under-test';

interface Found {
  readonly id: string;
  readonly life: { readonly version: number };
}

/**
 * What the demo company's plan alone does not have: decisions, a goal that has changed, meetings in which something is
 * promised, workshops, and days before today.
 */
export async function somethingHappened(api: ApiUnderTest): Promise<void> {
  await decide(api);
  await changeTwice(api, 'promise-5');
  for (const title of ['March', 'April', 'May']) await meet(api, title);
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
