export type BusinessPart = 'influences' | 'laws' | 'metrics' | 'scopes' | 'people';

/** Every address of the dashboard, in one place. The organisation's key comes first in each that belongs to one. */
export const paths = {
  /** @param to where to go on after signing in: path and query */
  signIn: (to?: string) => (to === undefined || to === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(to)}`),
  /** Where somebody comes who has removed their account. */
  accountRemoved: () => '/sign-in?done=account-removed',
  forgotten: () => '/sign-in/forgotten',
  account: () => '/account',
  /** @param organisation whose the examples are */
  explorer: (organisation: string) => `/graphql/explorer?organisation=${organisation}`,
  /** Not a page of ours, so for links of a browser and not of the router. */
  reference: () => '/graphql/reference',
  newOrganisation: () => '/account/new-organisation',
  /** The first steps. @param step which of them is open; missing: none */
  start: (organisation: string, step?: 'departments' | 'outcomes' | 'goals' | 'influences') =>
    `/${organisation}/start${step === undefined ? '' : `?step=${step}`}`,
  overview: (organisation: string) => `/${organisation}`,
  goals: (organisation: string) => `/${organisation}/goals`,
  newGoal: (organisation: string) => `/${organisation}/goals/new`,
  goal: (organisation: string, goal: string) => `/${organisation}/goals/${encodeURIComponent(goal)}`,
  editGoal: (organisation: string, goal: string) => `/${organisation}/goals/${encodeURIComponent(goal)}/edit`,
  editGoalPlan: (organisation: string, goal: string) => `/${organisation}/goals/${encodeURIComponent(goal)}/plan`,
  /** The whole plan as one document. @param department whose; missing: everybody's */
  plan: (organisation: string, department?: string) =>
    `/${organisation}/plan${department === undefined ? '' : `?department=${encodeURIComponent(department)}`}`,
  milestones: (organisation: string) => `/${organisation}/milestones`,
  capacities: (organisation: string) => `/${organisation}/capacities`,
  conflicts: (organisation: string) => `/${organisation}/conflicts`,
  conflict: (organisation: string, conflict: string) => `/${organisation}/conflicts/${encodeURIComponent(conflict)}`,
  decideConflict: (organisation: string, conflict: string) =>
    `/${organisation}/conflicts/${encodeURIComponent(conflict)}/decide`,
  decisions: (organisation: string) => `/${organisation}/decisions`,
  waiting: (organisation: string) => `/${organisation}/waiting`,
  meetings: (organisation: string) => `/${organisation}/meetings`,
  newMeeting: (organisation: string) => `/${organisation}/meetings/new`,
  newMeetingSeries: (organisation: string) => `/${organisation}/meetings/series/new`,
  /** Where a series is changed. @param series its id */
  meetingSeries: (organisation: string, series: string) => `/${organisation}/meetings/series/${series}`,
  /** @param meeting its id, as in all that follow */
  meeting: (organisation: string, meeting: string) => `/${organisation}/meetings/${meeting}`,
  editMeeting: (organisation: string, meeting: string) => `/${organisation}/meetings/${meeting}/edit`,
  preRead: (organisation: string, meeting: string) => `/${organisation}/meetings/${meeting}/pre-read`,
  meetingRoom: (organisation: string, meeting: string) => `/${organisation}/meetings/${meeting}/room`,
  advice: (organisation: string) => `/${organisation}/advice`,
  outcomes: (organisation: string) => `/${organisation}/outcomes`,
  outcome: (organisation: string, outcome: string) => `/${organisation}/outcomes/${encodeURIComponent(outcome)}`,
  /** What the plan takes to be so. @param part missing: what moves what */
  business: (organisation: string, part?: BusinessPart) =>
    `/${organisation}/business${part === undefined || part === 'influences' ? '' : `?part=${part}`}`,
  /** What matters to whom. @param segment the group of customers that is looked at; missing: the first */
  segments: (organisation: string, segment?: string) =>
    `/${organisation}/segments${segment === undefined ? '' : `?for=${encodeURIComponent(segment)}`}`,
  promises: (organisation: string) => `/${organisation}/promises`,
  newPromise: (organisation: string) => `/${organisation}/promises/new`,
  promise: (organisation: string, promise: string) => `/${organisation}/promises/${encodeURIComponent(promise)}`,
  editPromise: (organisation: string, promise: string) =>
    `/${organisation}/promises/${encodeURIComponent(promise)}/edit`,
  /** What those who meet customers say, and reviews of the plan as a whole. */
  input: (organisation: string) => `/${organisation}/input`,
  metric: (organisation: string, metric: string) => `/${organisation}/metrics/${encodeURIComponent(metric)}`,
  workshops: (organisation: string) => `/${organisation}/workshops`,
  workshop: (organisation: string, workshop: string) => `/${organisation}/workshops/${encodeURIComponent(workshop)}`,
  departments: (organisation: string) => `/${organisation}/departments`,
  /** Help between any departments that waits for an answer. */
  openHelp: (organisation: string) => `/${organisation}/departments#help`,
  department: (organisation: string, department: string) =>
    `/${organisation}/departments/${encodeURIComponent(department)}`,
  departmentCharter: (organisation: string, department: string) =>
    `/${organisation}/departments/${encodeURIComponent(department)}/charter`,
  myCharter: (organisation: string) => `/${organisation}/charter`,
  /** @param charter its id */
  sharedCharter: (organisation: string, charter: string) => `/${organisation}/charters/${charter}`,
  roleMatrix: (organisation: string, department: string) =>
    `/${organisation}/departments/${encodeURIComponent(department)}/roles`,
  frontLine: (organisation: string) => `/${organisation}/front-line`,
  data: (organisation: string) => `/${organisation}/data`,
  administration: (organisation: string) => `/${organisation}/administration`,
} as const;
