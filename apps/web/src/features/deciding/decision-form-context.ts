import { createFormContext } from '@mantine/form';
import type { DecisionDraft } from './decision-draft.ts';

/** The decision as typed and what is wrong with it, shared by the parts of the form. */
export const [DecisionFormProvider, useDecisionFormContext, useDecisionForm] = createFormContext<DecisionDraft>();
