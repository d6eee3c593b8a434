import { type DynamicModule, Global, Module } from '@nestjs/common';
import { OrganisationWalls } from '@concord/persistence';
import { DataSource } from 'typeorm';
import { AccountModule, type AccountSettings } from './account/account.module.ts';
import { ACCOUNTS, type Databases } from './databases.ts';
import { AdministrationModule } from './administration/administration.module.ts';
import { AdviceModule } from './advice/advice.module.ts';
import { AgreementModule } from './agreement/agreement.module.ts';
import { AlignmentModule } from './alignment/alignment.module.ts';
import { BusinessModelModule } from './business-model/business-model.module.ts';
import { CapacityModule } from './capacity/capacity.module.ts';
import { CharterModule } from './charter/charter.module.ts';
import { GoalPlanModule } from './goal-plan/goal-plan.module.ts';
import { GoalTextModule } from './goal-text/goal-text.module.ts';
import { ConflictModule } from './conflict/conflict.module.ts';
import { ConflictMapModule } from './conflict-map/conflict-map.module.ts';
import { RoofModule } from './roof/roof.module.ts';
import { ConflictLifeModule } from './conflict-life/conflict-life.module.ts';
import { ContactModule } from './contact/contact.module.ts';
import { CustomerOutcomeModule } from './customer-outcome/customer-outcome.module.ts';
import { DataSetModule } from './data-sets/data-set.module.ts';
import { DecisionModule } from './decision/decision.module.ts';
import { DepartmentModule } from './department/department.module.ts';
import { GoalModule } from './goal/goal.module.ts';
import { GraphQl } from './graphql/graphql.module.ts';
import { HelpModule } from './help/help.module.ts';
import { HealthModule } from './health/health.module.ts';
import type { WorkerCode } from './judgement/judge-thread.ts';
import { InputModule } from './input/input.module.ts';
import { JudgementModule } from './judgement/judgement.module.ts';
import { LeavingModule } from './leaving/leaving.module.ts';
import { LiveModule } from './live/live.module.ts';
import { MeetingModule } from './meeting/meeting.module.ts';
import { PaperModule } from './meeting/paper/paper.module.ts';
import { MetricModule } from './metric/metric.module.ts';
import { MetricsModule } from './metrics/metrics.module.ts';
import { ModelCorrectionModule } from './model-correction/model-correction.module.ts';
import { NewOrganisationModule } from './new-organisation/new-organisation.module.ts';
import { PlanDocumentModule } from './plan-document/plan-document.module.ts';
import { ReviewModule } from './review/review.module.ts';
import { RoadmapModule } from './roadmap/roadmap.module.ts';
import { StoryModule } from './story/story.module.ts';
import { SavedViewModule } from './saved-view/saved-view.module.ts';
import { SegmentModule } from './segment/segment.module.ts';
import { SuccessionModule } from './succession/succession.module.ts';
import { TrendModule } from './trend/trend.module.ts';
import { WhatIfModule } from './what-if/what-if.module.ts';
import { WorkshopModule } from './workshop/workshop.module.ts';
import { WritingModule } from './writing/writing.module.ts';
import { OneStatementModule } from './one-statement/one-statement.module.ts';
import { ReferenceModule } from './reference/reference.module.ts';
import { ODataModule } from './odata/odata.module.ts';
import { OrganisationModule } from './organisation/organisation.module.ts';
import { OverviewModule } from './overview/overview.module.ts';
import { PromiseModule } from './promise/promise.module.ts';

@Global()
@Module({})
class DatabaseModule {
  static with({ plans, accounts }: Databases): DynamicModule {
    const providers = [
      { provide: DataSource, useValue: plans },
      { provide: ACCOUNTS, useValue: accounts },
      { provide: OrganisationWalls, useValue: new OrganisationWalls(plans) },
    ];
    return { module: DatabaseModule, providers, exports: providers };
  }
}

@Module({})
export class AppModule {
  static with(databases: Databases, account: AccountSettings, judgeWorker?: WorkerCode): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DatabaseModule.with(databases),
        AccountModule.with(account),
        AdministrationModule,
        JudgementModule.with(judgeWorker),
        WritingModule,
        GraphQl,
        OneStatementModule,
        OrganisationModule,
        NewOrganisationModule,
        OverviewModule,
        ConflictMapModule,
        RoofModule,
        ReferenceModule,
        BusinessModelModule,
        DepartmentModule,
        CustomerOutcomeModule,
        GoalModule,
        ConflictModule,
        ConflictLifeModule,
        DataSetModule,
        ODataModule.with(account.publicUrl),
        DecisionModule,
        ModelCorrectionModule,
        WhatIfModule,
        SavedViewModule,
        WorkshopModule,
        AgreementModule,
        HelpModule,
        SuccessionModule,
        ContactModule,
        SegmentModule,
        AlignmentModule,
        AdviceModule,
        TrendModule,
        RoadmapModule,
        CapacityModule,
        GoalPlanModule,
        PromiseModule,
        GoalTextModule,
        CharterModule,
        StoryModule,
        InputModule,
        MetricModule,
        ReviewModule,
        LeavingModule,
        LiveModule,
        MeetingModule,
        PaperModule,
        PlanDocumentModule,
        HealthModule,
        MetricsModule,
      ],
    };
  }
}
