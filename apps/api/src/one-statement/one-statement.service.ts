import { type PlannedOperation, planOperation, type Variables } from '@concord/graphql-sql';
import { type OrganisationRow, WalledStatements } from '@concord/persistence';
import { Injectable } from '@nestjs/common';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { DataSource } from 'typeorm';
import type { Principal } from '../access/principal.ts';
import type { Standing } from '../access/standing.ts';
import { JudgementService } from '../judgement/judgement.service.ts';
import { Answered } from './answered.ts';
import { modelOf } from './model.ts';
import { WrittenSelects } from './written-selects.ts';

/** An operation that one statement can answer, with what it was given. */
export interface AskedAtOnce {
  readonly planned: PlannedOperation;
  readonly variables: Variables;
}

interface Told extends Pick<OrganisationRow, 'asOf' | 'timeZone' | 'judgedOn'> {
  readonly answer: string;
}

/** Answers queries that lie in the tables entirely by one statement, whose result is the answer. */
@Injectable()
export class OneStatement {
  readonly #statements: WalledStatements;
  readonly #selects = new WrittenSelects();
  /** For each kind of those who ask; gone with the document, of which Apollo keeps those that are asked again. */
  readonly #plans = {
    account: new WeakMap<DocumentNode, Map<string, PlannedOperation | undefined>>(),
    token: new WeakMap<DocumentNode, Map<string, PlannedOperation | undefined>>(),
  };
  readonly #models = new Map<Principal['kind'], ReturnType<typeof modelOf>>();

  constructor(
    private readonly source: DataSource,
    private readonly judgements: JudgementService,
  ) {
    this.#statements = new WalledStatements(source);
  }

  /** How an operation is answered by one statement; nothing where it is not. Worked out once for each document. */
  planOf(
    kind: Principal['kind'],
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
  ): PlannedOperation | undefined {
    const plans = this.#plans[kind];
    const known = plans.get(document) ?? new Map<string, PlannedOperation | undefined>();
    plans.set(document, known);
    const name = operation.name?.value ?? '';
    if (known.has(name)) return known.get(name);
    const model = this.#models.get(kind) ?? modelOf(schema, this.source, kind);
    this.#models.set(kind, model);
    const planned = planOperation(schema, model, ['organisation'], document, operation);
    known.set(name, planned);
    return planned;
  }

  /**
   * @returns nothing where it has to be answered as any other: because of what was given, or because the conflicts that
   *   are stored are not those of today
   */
  async answer({ organisationId }: Standing, { planned, variables }: AskedAtOnce): Promise<Answered | undefined> {
    const select = this.#selects.of({ planned, variables });
    if (select === undefined) return undefined;
    const [told] = await this.#statements.read<Told>(organisationId, select);
    if (!told || this.judgements.asOf(told) !== told.judgedOn) return undefined;
    return new Answered(`{${JSON.stringify(planned.answeredAs)}:${told.answer}}`);
  }
}
