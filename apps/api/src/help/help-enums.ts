import { enumOf } from '../graphql/enums.ts';

export const HelpKind = enumOf('HelpKind', 'Who begins to speak of help.', {
  REQUEST: ['request', 'The department that wants to be helped asks for it.'],
  OFFER: ['offer', 'The department that can help offers it.'],
});

export const HelpState = enumOf('HelpState', 'What has become of a request or an offer of help.', {
  OPEN: ['open', 'Nobody has answered yet.'],
  ACCEPTED: ['accepted', 'The goal helps.'],
  DECLINED: ['declined', 'It was declined, with a reason.'],
  COUNTERED: ['countered', 'It was answered by another proposal.'],
  WITHDRAWN: ['withdrawn', 'Whoever made it took it back.'],
});
