import { Args, ID, Int } from '@nestjs/graphql';

export const OfOrganisation = () =>
  Args('organisation', { type: () => ID, description: 'The key of the organisation.' });

export const OfWorkshop = () => Args('workshop', { type: () => ID, description: 'The id of the workshop.' });

export const OfStatement = () => Args('statement', { type: () => ID, description: 'The id of the statement.' });

export const OfGroup = () => Args('group', { type: () => ID, description: 'The id of the group.' });

export const OfSeenVersion = () => Args('version', { type: () => Int, description: 'The version of it that you saw.' });

export const SpeakingFor = () =>
  Args('department', {
    type: () => ID,
    nullable: true,
    description:
      'The key of the department that you speak for, where the plan knows none of yours; missing: as before, or for none.',
  });
