// Written by `npm run codegen`: change the .graphql files instead.
import type { MeetingFormChoicesQuery, MeetingFormChoicesQueryVariables, MeetingSeriesToChangeQuery, MeetingSeriesToChangeQueryVariables, PlanMeetingSeriesMutation, PlanMeetingSeriesMutationVariables, ChangeMeetingSeriesMutation, ChangeMeetingSeriesMutationVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const MeetingFormChoicesDocument: TrustedDocument<MeetingFormChoicesQuery, MeetingFormChoicesQueryVariables> = { kind: 'query', name: 'MeetingFormChoices', hash: 'b43208d20dbd0465485f3aa95b422ed82e9685348ef420dc6df5c49a4eede020' };
export const MeetingSeriesToChangeDocument: TrustedDocument<MeetingSeriesToChangeQuery, MeetingSeriesToChangeQueryVariables> = { kind: 'query', name: 'MeetingSeriesToChange', hash: '941faa0584ccf73684c9463650287bf58fb1e0a0dce67a87e6a46fbab42dc3ac' };
export const PlanMeetingSeriesDocument: TrustedDocument<PlanMeetingSeriesMutation, PlanMeetingSeriesMutationVariables> = { kind: 'mutation', name: 'PlanMeetingSeries', hash: 'fa6e5459dd3a69798c01444e5fd32118bc2c64a6bd0e9e2d51648ce978d3de6b' };
export const ChangeMeetingSeriesDocument: TrustedDocument<ChangeMeetingSeriesMutation, ChangeMeetingSeriesMutationVariables> = { kind: 'mutation', name: 'ChangeMeetingSeries', hash: '32725fbde83dc6693f3c3945147e708290be1616fa49d00893461918d813b625' };
