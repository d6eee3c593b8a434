import {
  type AgendaItemRow,
  agendaItemsById,
  changeAgendaItem,
  lockMeeting,
  type MeetingRow,
  raiseMeeting,
  type Revision,
} from '@concord/persistence';
import { say } from '@concord/texts';
import type { DecisionOccasion } from '../../conflict-life/deciding.service.ts';
import { InvalidInputError, invalid } from '../../graphql/user-error.ts';
import type { WriteRefusal, Writing } from '../../writing/plan-writer.ts';
import type { ActionInput } from '../action/action.graphql-types.ts';
import { actionProblems, promise } from '../action/new-actions.ts';
import { noItem } from '../agenda/agenda.service.ts';
import { stopped } from '../agenda/item-timer.ts';
import { noMeeting } from '../meeting/meeting-writer.ts';

/** A decision or a review that a meeting makes: its item is done with it, and what people promise is written down. */
export class DecisionInMeeting implements DecisionOccasion<WriteRefusal> {
  readonly meetingId: string;
  readonly itemId: string;
  #meeting: MeetingRow | undefined;

  constructor(
    private readonly item: Pick<AgendaItemRow, 'organisationId' | 'meetingId' | 'itemId'>,
    private readonly actions: readonly ActionInput[],
  ) {
    this.meetingId = item.meetingId;
    this.itemId = item.itemId;
  }

  async begin({ manager, before }: Writing): Promise<WriteRefusal | undefined> {
    const { organisationId, meetingId, itemId } = this.item;
    const meeting = await lockMeeting(manager, organisationId, meetingId);
    if (!meeting) return noMeeting();
    if (meeting.state !== 'in-progress')
      return invalid(say('A meeting decides while it is going on. Start it first, or decide without a meeting.'));
    const [item] = await agendaItemsById(manager, organisationId, [itemId]);
    if (!item || item.state === 'removed' || item.state === 'moved') return noItem();
    this.#meeting = meeting;
    const problems = actionProblems(before, this.actions);
    return problems.length === 0 ? undefined : new InvalidInputError(problems);
  }

  async finish({ manager, person }: Writing, { at }: Revision, decisionId: string): Promise<void> {
    const meeting = this.#meeting;
    if (!meeting) throw new Error('Something was decided in a meeting that was not looked at.');
    const [item] = await agendaItemsById(manager, meeting.organisationId, [this.itemId]);
    if (!item) throw new Error(`The item ${this.itemId} vanished while its meeting was locked.`);
    await changeAgendaItem(manager, item, { state: 'done', isTouched: true, ...stopped(item, at) });
    const origin = { meeting, itemId: this.itemId, decisionId, madeByKey: person ?? null, madeAt: at };
    await promise(manager, origin, this.actions);
    await raiseMeeting(manager, meeting, at);
  }
}
