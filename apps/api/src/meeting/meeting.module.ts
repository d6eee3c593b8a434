import { Module } from '@nestjs/common';
import { DecidingService } from '../conflict-life/deciding.service.ts';
import { ReviewService } from '../decision/review.service.ts';
import { ActionMutationResolver } from './action/action-mutation.resolver.ts';
import { ActionResolver, OrganisationActionResolver, WaitingActionResolver } from './action/action.resolver.ts';
import { ActionService } from './action/action.service.ts';
import { AgendaMutationResolver } from './agenda/agenda-mutation.resolver.ts';
import { AgendaItemResolver, AgendaOfferResolver, MeetingAgendaResolver } from './agenda/agenda.resolver.ts';
import { AgendaService } from './agenda/agenda.service.ts';
import { DecisionInLogResolver } from './decision-log/decision-in-log.resolver.ts';
import { InvitationController } from './invitation/invitation.controller.ts';
import { InvitationService } from './invitation/invitation.service.ts';
import { MeetingInAddress } from './meeting-in-address.ts';
import { MeetingMutationResolver } from './meeting/meeting-mutation.resolver.ts';
import { MeetingStepService } from './meeting/meeting-step.service.ts';
import { MeetingWriter } from './meeting/meeting-writer.ts';
import { MeetingResolver, OrganisationMeetingResolver } from './meeting/meeting.resolver.ts';
import { MeetingService } from './meeting/meeting.service.ts';
import { DecidingInMeetingService } from './room/deciding-in-meeting.service.ts';
import { MeetingEntryResolver } from './room/entry.resolver.ts';
import { RoomMutationResolver } from './room/room-mutation.resolver.ts';
import { RoomService } from './room/room.service.ts';
import { SeriesMutationResolver } from './series/series-mutation.resolver.ts';
import { MeetingSeriesResolver, OrganisationSeriesResolver } from './series/series.resolver.ts';
import { SeriesService } from './series/series.service.ts';

/** Planning meetings: prepared, held, and what comes of them. */
@Module({
  controllers: [InvitationController],
  providers: [
    MeetingWriter,
    MeetingInAddress,
    MeetingService,
    MeetingStepService,
    AgendaService,
    RoomService,
    DecidingService,
    ReviewService,
    DecidingInMeetingService,
    ActionService,
    SeriesService,
    InvitationService,
    MeetingMutationResolver,
    AgendaMutationResolver,
    RoomMutationResolver,
    ActionMutationResolver,
    SeriesMutationResolver,
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
    DecisionInLogResolver,
  ],
  exports: [MeetingWriter, MeetingInAddress],
})
export class MeetingModule {}
