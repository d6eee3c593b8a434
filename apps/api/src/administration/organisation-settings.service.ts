import {
  changeOrganisation,
  lockOrganisation,
  metricKeys,
  type OrganisationSettings,
  OrganisationWalls,
  type OrganisationRow,
  raiseRevision,
  recordAudit,
} from '@concord/persistence';
import { say } from '@concord/texts';
import { inLanguage } from '@concord/texts/server';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { whoDidIt } from '../audit/who-did-it.ts';
import { DailyJudging } from '../conflict-life/daily-judging.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { InvalidInputError, NotFoundError, noOrganisation } from '../graphql/user-error.ts';
import { toOrganisation } from '../organisation/organisation.graphql-types.ts';
import { OrganisationService } from '../organisation/organisation.service.ts';
import { type OrganisationSettingsInput, OrganisationSettingsSaved } from './organisation-settings.graphql-types.ts';
import { changedSettings, problemsOfSettings } from './settings-from-input.ts';

/** Sets how an organisation is called, counts its days and is written to. Whoever asks is an administrator of it. */
@Injectable()
export class OrganisationSettingsService {
  constructor(
    private readonly walls: OrganisationWalls,
    private readonly daily: DailyJudging,
    private readonly organisations: OrganisationService,
  ) {}

  async change(
    organisation: string,
    settings: OrganisationSettingsInput,
    context: RequestContext,
  ): Promise<OrganisationSettingsSaved | InvalidInputError | NotFoundError> {
    const standing = context.standingIn(organisation);
    if (standing === undefined) return noOrganisation(organisation);
    const metrics = await metricKeys(this.walls.statements(standing.organisationId), standing.organisationId);
    const problems = problemsOfSettings(settings, metrics);
    if (problems.length > 0) return new InvalidInputError(problems);
    const revision = await this.walls.transaction(standing.organisationId, async (manager) => {
      const stored = await lockOrganisation(manager, organisation);
      return stored && this.#write(manager, stored, changedSettings(stored, settings), context);
    });
    if (revision === null) return noOrganisation(organisation);
    context.written = revision;
    const reader = await this.organisations.find(organisation, context);
    return reader ? new OrganisationSettingsSaved(toOrganisation(reader)) : noOrganisation(organisation);
  }

  /** @returns the revision after it */
  async #write(
    manager: EntityManager,
    stored: OrganisationRow,
    changed: Partial<OrganisationSettings>,
    context: RequestContext,
  ): Promise<number> {
    const fields = Object.keys(changed) as (keyof OrganisationSettings)[];
    if (fields.length === 0) return stored.revision;
    const { organisationId } = stored;
    const language = changed.language ?? stored.language;
    const summary = inLanguage(language, () => say('Changed the settings of the organisation'));
    const revision = await raiseRevision(manager, organisationId, { kind: 'model', summary });
    await changeOrganisation(manager, organisationId, changed);
    // What is stored for everybody is said in the organisation's language.
    if (changed.language) await this.daily.anew(manager, stored.key, revision);
    const before = Object.fromEntries(fields.map((field) => [field, stored[field]]));
    const did = { action: 'settings-changed', about: stored.name, revision: revision.number, before, after: changed };
    await recordAudit(manager, [{ organisationId, ...whoDidIt(context), ...did }]);
    return revision.number;
  }
}
