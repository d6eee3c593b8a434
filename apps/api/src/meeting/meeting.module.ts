import { Module } from '@nestjs/common';
import { ActionResolver, OrganisationActionResolver, WaitingActionResolver } from './action/action.resolver.ts';
import { AgendaItemResolver, AgendaOfferResolver, MeetingAgendaResolver } from './agenda/agenda.resolver.ts';
import { MeetingResolver, OrganisationMeetingResolver } from './meeting/meeting.resolver.ts';
import { MeetingEntryResolver } from './room/entry.resolver.ts';
import { MeetingSeriesResolver, OrganisationSeriesResolver } from './series/series.resolver.ts';

@Module({
  providers: [
    OrganisationMeetingResolver,
    MeetingResolver,
    MeetingAgendaResolver,
    AgendaItemResolver,
    AgendaOfferResolver,
    MeetingEntryResolver,
    OrganisationSeriesResolver,
    MeetingSeriesResolver,
    OrganisationActionResolver,
    WaitingActionResolver,
    ActionResolver,
  ],
})
export class MeetingModule {}
