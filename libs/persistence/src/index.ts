export { createDataSource, type DatabaseAddress } from './data-source.ts';
export { OrganisationRow } from './entities/index.ts';
export { DatabaseIsNewerError, migrate } from './migrate.ts';
export type { PlanModel } from './model-rows.ts';
export * from './repositories/goal.repository.ts';
export * from './repositories/organisation.repository.ts';
export { loadModel, loadPlan, storePlan } from './repositories/plan.repository.ts';
