import {
  chartersOfDepartments,
  type CharterSumOutcomeRow,
  charterSumOutcomes,
  type CharterSumRow,
  charterSums,
} from '@concord/persistence';
import DataLoader from 'dataloader';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import { type CharterPaper, papersOf } from './charter-paper.ts';

/** Reads what departments show of charters, for one request: as many statements for one of them as for all. */
export class CharterLoads {
  /** By department. */
  readonly papers: DataLoader<string, CharterPaper | undefined>;
  readonly sums: DataLoader<string, readonly CharterSumRow[]>;
  readonly outcomes: DataLoader<string, readonly CharterSumOutcomeRow[]>;

  constructor({ manager, organisation: { organisationId } }: OrganisationReader) {
    this.papers = new DataLoader(async (departments) => {
      const papers = await papersOf(manager, organisationId, await chartersOfDepartments(manager, organisationId));
      return departments.map((key) => papers.find(({ charter }) => charter.departmentKey === key));
    });
    this.sums = new DataLoader(async (departments) => {
      const found = await charterSums(manager, organisationId, departments);
      return departments.map((key) => found.filter(({ departmentKey }) => departmentKey === key));
    });
    this.outcomes = new DataLoader(async (departments) => {
      const found = await charterSumOutcomes(manager, organisationId, departments);
      return departments.map((key) => found.filter(({ departmentKey }) => departmentKey === key));
    });
  }
}

const all = new WeakMap<OrganisationReader, CharterLoads>();

export function charterLoadsOf(reader: OrganisationReader): CharterLoads {
  const known = all.get(reader) ?? new CharterLoads(reader);
  all.set(reader, known);
  return known;
}
