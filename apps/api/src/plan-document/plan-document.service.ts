import type { Document } from '@concord/documents';
import { inLanguage } from '@concord/texts/server';
import { Injectable } from '@nestjs/common';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import { planDocument } from './plan-document.ts';
import type { PlanAsked, Since } from './plan-parts.ts';
import { readPlanParts } from './read-plan-parts.ts';
import { readSince } from './since.ts';

/** Writes the plan as one document, in the language of the organisation. */
@Injectable()
export class PlanDocumentService {
  /** @returns nothing where there is no such department */
  async write(
    reader: OrganisationReader,
    { department, since }: PlanAsked & { readonly since?: Since['asked'] | undefined },
  ): Promise<Document | undefined> {
    const judgement = await reader.judgement();
    if (department !== undefined && !judgement.departments.has(department)) return undefined;
    const known = since === undefined ? undefined : await readSince(reader, since);
    return inLanguage(reader.organisation.language, async () =>
      planDocument(judgement, await readPlanParts(reader, judgement, { department, since: known }), { department }),
    );
  }
}
