import type { ApiUnderTest } from '../../testing/api-under-test.ts';
import { done, ZENOBIA } from './zenobia.ts';

const MEETING = {
  purpose: 'To be remembered',
  chair: ZENOBIA.key,
  minutes: 30,
  departments: ['sales'],
  people: [ZENOBIA.key],
};

/** Leads a series and a meeting, is there, writes, strikes through, and promises. */
export async function meetsPeople(api: ApiUnderTest, asHer: { cookie: string }): Promise<void> {
  await done(
    api,
    `mutation ($input: MeetingSeriesInput!) { planMeetingSeries(organisation: "demo", input: $input) { FAILURE } }`,
    { input: { ...MEETING, name: 'Every month', rhythm: 'MONTHLY' } },
    asHer,
  );
  const { meeting } = await done<{ meeting: { id: string; version: number } }>(
    api,
    `mutation ($input: MeetingInput!) { planMeeting(organisation: "demo", input: $input) {
       FAILURE ... on MeetingSaved { meeting { id version } } } }`,
    { input: { ...MEETING, title: 'A meeting of mine', startsAt: '2026-11-20T12:00:00Z' } },
    asHer,
  );
  const inMeeting = (mutation: string, variables: object) =>
    done<{ meeting: { entries: { id: string }[]; actions: { id: string; version: number }[] } }>(
      api,
      mutation.replace('SAVED', 'FAILURE ... on MeetingSaved { meeting { entries { id } actions { id version } } }'),
      { meeting: meeting.id, ...variables },
      asHer,
    );
  await inMeeting(
    `mutation ($meeting: ID!, $version: Int!) {
       stepMeeting(organisation: "demo", meeting: $meeting, version: $version, step: START) { SAVED } }`,
    { version: meeting.version },
  );
  const written = await inMeeting(
    `mutation ($meeting: ID!) {
       writeInMeeting(organisation: "demo", meeting: $meeting, entry: { kind: NOTE, words: "Said" }) { SAVED } }`,
    {},
  );
  await inMeeting(
    `mutation ($meeting: ID!, $entry: ID!) {
       strikeInMeeting(organisation: "demo", meeting: $meeting, entry: $entry) { SAVED } }`,
    { entry: written.meeting.entries[0]?.id },
  );
  const promised = await inMeeting(
    `mutation ($meeting: ID!, $action: ActionInput!) {
       addAction(organisation: "demo", meeting: $meeting, action: $action) { SAVED } }`,
    { action: { title: 'Call them', owner: ZENOBIA.key, dueOn: '2026-12-01' } },
  );
  const [action] = promised.meeting.actions;
  await done(
    api,
    `mutation ($action: ID!, $version: Int!) {
       changeAction(organisation: "demo", action: $action, version: $version, change: { state: DONE }) { FAILURE } }`,
    { action: action?.id, version: action?.version },
    asHer,
  );
}
