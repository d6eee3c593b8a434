// Written by `npm run codegen`: change the .graphql files instead.
import type { OrganisationsQuery, OrganisationsQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const OrganisationsDocument: TrustedDocument<OrganisationsQuery, OrganisationsQueryVariables> = { kind: 'query', name: 'Organisations', hash: '67228eefab7426e7725df043c7c9356bd88d2b2c1ea84be678da4abd7aac5780' };
