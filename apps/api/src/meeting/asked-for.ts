import { Args, ID, Int } from '@nestjs/graphql';

export const OfOrganisation = () =>
  Args('organisation', { type: () => ID, description: 'The key of the organisation.' });
export const OfMeeting = () => Args('meeting', { type: () => ID, description: 'The id of the meeting.' });
export const OfItem = () => Args('item', { type: () => ID, description: 'The id of the item of its agenda.' });

/** @param what it is the version of */
export const OfVersion = (what: string) =>
  Args('version', { type: () => Int, description: `The version of ${what} that you saw.` });
