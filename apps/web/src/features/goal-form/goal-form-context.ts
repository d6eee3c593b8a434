import { createFormContext } from '@mantine/form';
import type { GoalFormChoicesQuery } from '../../graphql/operations.ts';
import type { GoalFormValues } from './goal-form-values.ts';

/** What can be chosen in the form. */
export type GoalFormChoices = NonNullable<GoalFormChoicesQuery['organisation']>;

/** The form's values and errors, shared by its parts. */
export const [GoalFormProvider, useGoalFormContext, useGoalForm] = createFormContext<GoalFormValues>();
