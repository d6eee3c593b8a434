import type { HelpRow } from '@concord/persistence';
import { helpOfRevision } from '@concord/persistence';
import { effectOf } from '../goal/goal-writing.ts';
import { Written } from '../writing/plan-writer.ts';
import { HelpSaved } from './help.graphql-types.ts';
import { helpLoadsOf } from './help-loads.ts';
import { toHelp } from './to-help.ts';

/** What a write made of a request or an offer. */
export async function savedHelp<Refusal>(
  written: Written | Refusal,
  rowOf: (written: Written) => Promise<HelpRow | undefined>,
): Promise<HelpSaved | Exclude<Refusal, Written>> {
  if (!(written instanceof Written)) return written as Exclude<Refusal, Written>;
  const row = await rowOf(written);
  if (!row) throw new Error(`Revision ${written.revision} tells of no help.`);
  return new HelpSaved(toHelp(written.reader, row), effectOf(written));
}

/** The one that the write made: sent again, a request does not know its id. */
export async function helpMadeBy({
  reader: { manager, organisation },
  revision,
}: Written): Promise<HelpRow | undefined> {
  const [row] = await helpOfRevision(manager, organisation.organisationId, revision);
  return row;
}

export const helpWithId = (id: string) => (written: Written) => helpLoadsOf(written.reader).byId.load(id);
