import { Field, ID, InputType } from '@nestjs/graphql';
import {
  NewCapacity,
  NewDepartment,
  NewLaw,
  NewMetric,
  NewOutcome,
  NewPerson,
  NewSegment,
} from './additions.inputs.ts';
import {
  CapacityCorrection,
  DepartmentCorrection,
  FactCorrection,
  InfluenceCorrection,
  InfluenceEnds,
  LawCorrection,
  MetricCorrection,
  OutcomeCorrection,
  ScopeCorrection,
  SegmentCorrection,
} from './corrections.inputs.ts';

@InputType({ description: 'One correction of how the business is; give just one of the fields.' })
export class ModelCorrectionInput {
  @Field(() => OutcomeCorrection, { nullable: true, description: 'Change an outcome.' })
  outcome?: OutcomeCorrection;

  @Field(() => MetricCorrection, { nullable: true, description: 'Change a metric.' })
  metric?: MetricCorrection;

  @Field(() => InfluenceCorrection, { nullable: true, description: 'Change or add an influence.' })
  influence?: InfluenceCorrection;

  @Field(() => InfluenceEnds, { nullable: true, description: 'Remove an influence: it is not real.' })
  removeInfluence?: InfluenceEnds;

  @Field(() => LawCorrection, { nullable: true, description: 'Change or add a law.' })
  law?: LawCorrection;

  @Field(() => ID, { nullable: true, description: 'Remove a law: the business does not work like that.' })
  removeLaw?: string;

  @Field(() => FactCorrection, { nullable: true, description: 'Change or add a fact.' })
  fact?: FactCorrection;

  @Field(() => ID, { nullable: true, description: 'Remove the fact about this metric.' })
  removeFact?: string;

  @Field(() => CapacityCorrection, { nullable: true, description: 'Change how much there is of a capacity.' })
  capacity?: CapacityCorrection;

  @Field(() => NewDepartment, { nullable: true, description: 'Add a department.' })
  addDepartment?: NewDepartment;

  @Field(() => DepartmentCorrection, { nullable: true, description: 'Change what a department is called.' })
  department?: DepartmentCorrection;

  @Field(() => NewPerson, { nullable: true, description: 'Add a person.' })
  addPerson?: NewPerson;

  @Field(() => NewOutcome, { nullable: true, description: 'Add an outcome.' })
  addOutcome?: NewOutcome;

  @Field(() => NewMetric, { nullable: true, description: 'Add a metric.' })
  addMetric?: NewMetric;

  @Field(() => NewLaw, { nullable: true, description: 'Add a law.' })
  addLaw?: NewLaw;

  @Field(() => NewCapacity, { nullable: true, description: 'Add a capacity.' })
  addCapacity?: NewCapacity;

  @Field(() => NewSegment, { nullable: true, description: 'Add people for whom something else matters.' })
  addSegment?: NewSegment;

  @Field(() => SegmentCorrection, { nullable: true, description: 'Change what matters to some people.' })
  segment?: SegmentCorrection;

  @Field(() => ID, { nullable: true, description: 'Remove a segment.' })
  removeSegment?: string;

  @Field(() => ScopeCorrection, { nullable: true, description: 'Change or add a dimension of scopes.' })
  scope?: ScopeCorrection;

  @Field(() => ID, { nullable: true, description: 'Remove a dimension of scopes that no goal uses.' })
  removeScope?: string;

  @Field(() => ID, { nullable: true, description: 'Remove a department that nothing uses.' })
  removeDepartment?: string;

  @Field(() => ID, { nullable: true, description: 'Remove a person whom nothing names.' })
  removePerson?: string;

  @Field(() => ID, { nullable: true, description: 'Remove an outcome that nothing serves or moves.' })
  removeOutcome?: string;

  @Field(() => ID, { nullable: true, description: 'Remove a metric that nothing uses.' })
  removeMetric?: string;

  @Field(() => ID, { nullable: true, description: 'Remove a capacity that no goal uses.' })
  removeCapacity?: string;
}
