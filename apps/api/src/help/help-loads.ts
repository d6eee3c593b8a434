import { helpAnswering, helpById, helpOfGoals, type HelpRow } from '@concord/persistence';
import DataLoader from 'dataloader';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';

/** Reads help for one request in batches. */
export interface HelpLoads {
  readonly byId: DataLoader<string, HelpRow | undefined>;
  /** The counter-offer to one. */
  readonly answering: DataLoader<string, HelpRow | undefined>;
  /** Everything about a goal, on either side, the latest first. */
  readonly ofGoal: DataLoader<string, readonly HelpRow[]>;
}

const known = new WeakMap<OrganisationReader, HelpLoads>();

/** The same for everything that is read through the same reader. */
export function helpLoadsOf(reader: OrganisationReader): HelpLoads {
  const found = known.get(reader) ?? loadsFor(reader);
  known.set(reader, found);
  return found;
}

function loadsFor({ manager, organisation: { organisationId } }: OrganisationReader): HelpLoads {
  return {
    byId: new DataLoader(async (ids) => {
      const rows = new Map((await helpById(manager, organisationId, ids)).map((row) => [row.helpId, row]));
      return ids.map((id) => rows.get(id));
    }),
    answering: new DataLoader(async (ids) => {
      const rows = new Map((await helpAnswering(manager, organisationId, ids)).map((row) => [row.answersId, row]));
      return ids.map((id) => rows.get(id));
    }),
    ofGoal: new DataLoader(async (keys) => {
      const rows = await helpOfGoals(manager, organisationId, keys);
      return keys.map((key) =>
        rows.filter(({ askingGoalKey, givingGoalKey }) => key === askingGoalKey || key === givingGoalKey),
      );
    }),
  };
}
