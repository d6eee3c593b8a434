import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useMay } from '../../../app/session/use-may.ts';
import { AsyncView } from '../../../components/async-view.tsx';
import { CardSkeleton } from '../../../components/card-skeleton.tsx';
import { DecisionCard } from '../../../components/decision-card.tsx';
import { whoMay } from '../../../components/who-may.ts';
import { ConflictToDecideDocument } from '../../../graphql/operations.ts';
import { useQuestion } from '../../../graphql/use-question.ts';
import { readKept } from '../kept-here.ts';
import { useItem, useRoom } from '../room-context.ts';
import { keptName } from './kept-decision.ts';
import { RoomDecisionForm } from './room-decision-form.tsx';

/** What was decided about the item, and the form in which it is decided, for those who may. */
export function DecideInRoom() {
  const { organisation = '' } = useParams();
  const { writes, acting } = useRoom();
  const item = useItem();
  const may = useMay(organisation);
  const [isOpen, setIsOpen] = useState(() => readKept(keptName(item.id, acting?.key)) !== undefined);
  const { decided, conflict } = item;
  return (
    <section className="card room-said" aria-labelledby="room-decide">
      <h2 id="room-decide">{say(decided.length > 0 ? 'What is decided@@in a meeting' : 'Decide')}</h2>
      {decided.map((decision) => (
        <DecisionCard key={decision.id} decision={decision} title={decision.choice} />
      ))}
      {writes && conflict != null && !may.plan && decided.length === 0 && <p className="quiet">{whoMay.plan}</p>}
      {writes && conflict != null && may.plan && (
        <div>
          <Button
            variant={decided.length > 0 || isOpen ? 'default' : 'filled'}
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {say(isOpen ? 'Put the form away' : decided.length > 0 ? 'Decide anew' : 'Decide now')}
          </Button>
        </div>
      )}
      {isOpen && conflict != null && <LoadedForm conflict={conflict.id} onClose={() => setIsOpen(false)} />}
    </section>
  );
}

function LoadedForm({ conflict: id, onClose }: { conflict: string; onClose(): void }) {
  const { organisation = '' } = useParams();
  const answer = useQuestion(ConflictToDecideDocument, { organisation, conflict: id });
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[260, 300]} />}>
      {({ organisation: found }) =>
        found?.conflict?.life == null ? null : (
          <RoomDecisionForm conflict={found.conflict} metrics={found.metrics} onClose={onClose} />
        )
      }
    </AsyncView>
  );
}
