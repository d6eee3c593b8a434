import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '../../business-model/business-model.graphql-types.ts';
import { personOf } from '../../conflict-life/to-conflict-life.ts';
import { loadsOf } from '../meeting-loads.ts';
import { MeetingEntry } from './room.graphql-types.ts';
import { toEntry } from './to-entry.ts';

@Resolver(() => MeetingEntry)
export class MeetingEntryResolver {
  @ResolveField(() => Person, {
    nullable: true,
    description: 'Who wrote it; null if they are not in the plan any more.',
  })
  async by(@Parent() { reader, row }: MeetingEntry): Promise<Person | null> {
    return personOf(reader, await reader.judgement(), row.personKey);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who struck it through.' })
  async struckBy(@Parent() { reader, row }: MeetingEntry): Promise<Person | null> {
    return personOf(reader, await reader.judgement(), row.struckByKey);
  }

  @ResolveField(() => MeetingEntry, {
    nullable: true,
    description: 'For OPTION: the assumption that was struck through, if it came of one.',
  })
  async origin(@Parent() { reader, row }: MeetingEntry): Promise<MeetingEntry | null> {
    if (row.fromEntryId === null) return null;
    const all = await loadsOf(reader).entries.load(row.meetingId);
    const found = all.find(({ entryId }) => entryId === row.fromEntryId);
    return found ? toEntry(reader, found) : null;
  }
}
