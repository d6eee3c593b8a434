import type { Department } from '../department/department.graphql-types.ts';
import { toDepartment } from '../department/department.graphql-types.ts';
import { rounded } from '../graphql/rounded.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import { agreementOf, votesByDepartment } from './candidates.ts';
import type { WorkshopAgreement } from './workshop-agreement.graphql-types.ts';
import type { Workshop } from './workshop.graphql-types.ts';
import { boardsOf } from './workshop-boards.ts';

/** How far departments agree by the votes of a workshop. One that has left the plan since keeps its key for a name. */
export async function toAgreement({ reader, id }: Workshop): Promise<WorkshopAgreement> {
  const boards = boardsOf(reader);
  const participants = await boards.participants.load(id);
  const votes = await boards.votes.load(id);
  const named = await departmentsOf(reader);
  const { pairs, overall } = agreementOf(participants, votes);
  return {
    overall: rounded(overall),
    pairs: pairs.map(({ departments, share }) => ({ departments: departments.map(named), share: rounded(share) })),
    departments: votesByDepartment(participants, votes).map((one) => ({
      department: named(one.department),
      voters: one.voters,
      votes: Object.values(one.votes).reduce((sum, count) => sum + count, 0),
    })),
  };
}

/** Departments by key. */
export async function departmentsOf(reader: OrganisationReader): Promise<(key: string) => Department> {
  const { departments } = await reader.judgement();
  return (key) => toDepartment(reader, departments.get(key) ?? { key, name: key, priorities: {} });
}
