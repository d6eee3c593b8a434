import type { Block, Document } from '@concord/documents';
import { say } from '@concord/texts';
import { heading, paragraph, sayDay } from '../meeting/paper/said-on-paper.ts';
import { departmentsTold } from './departments-told.ts';
import { newsTold, sinceInWords } from './news-told.ts';
import { outcomesTold } from './outcomes-told.ts';
import type { PlanAsked, PlanParts, PlanTold } from './plan-parts.ts';
import { promisesTold } from './promises-told.ts';
import { departmentOf } from './said-in-plan.ts';
import { conflictsTold, decisionsTold, overdueTold } from './settled-told.ts';

/**
 * The whole customer-service plan as one document: what it is for, who does what until when, what the front line may
 * do, what collides and what was decided. Always that of today, in the language that is spoken while it is written.
 *
 * @param told the plan by key
 * @param parts what is found about it
 * @param asked of which department; missing: of all
 * @example planDocument(judgement, parts, {}).title // 'The customer-service plan of Strandheim Cycles'
 */
export function planDocument(told: PlanTold, parts: PlanParts, asked: PlanAsked): Document {
  const { organisation } = told.plan;
  const { department } = asked;
  const { news } = parts;
  return {
    title:
      department === undefined
        ? say('The customer-service plan of {name}', { name: organisation.name })
        : say('The customer-service plan of {department}', { department: departmentOf(told, department) }),
    language: told.language,
    facts: [
      { label: say('Organisation'), value: organisation.name },
      { label: say('As of'), value: sayDay(told.asOf) },
      { label: say('Version'), value: String(parts.revision) },
      ...(news === undefined ? [] : [{ label: say('Changes marked since'), value: sinceInWords(news.since) }]),
    ],
    blocks: [
      ...newsTold(told, parts, asked),
      ...vision(organisation.vision),
      ...outcomesTold(told, parts, asked),
      ...promisesTold(told, parts, asked),
      ...departmentsTold(told, parts, asked),
      ...conflictsTold(told, parts),
      ...decisionsTold(told, parts),
      ...overdueTold(told, parts),
    ],
  };
}

function vision(text: string | undefined): Block[] {
  return [
    heading(1, say('Vision')),
    text === undefined ? paragraph(say('No vision is written down.')) : paragraph(text),
  ];
}
