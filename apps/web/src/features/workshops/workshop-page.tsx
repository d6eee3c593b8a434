import { useParams } from 'react-router';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { WorkshopBoardDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { BoardView } from './board-view.tsx';
import { useWorkshopNews } from './use-workshop-news.ts';

export function Component() {
  const { organisation: key = '', workshop = '' } = useParams();
  const answer = useQuestion(WorkshopBoardDocument, { organisation: key, workshop });
  const shown = answer.data?.organisation?.workshop?.change ?? 0;
  useWorkshopNews(WorkshopBoardDocument.hash, ({ id, change }) => id === workshop && change > shown);
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[110, 92, 320]} />}>
      {({ organisation }) =>
        organisation?.workshop == null ? (
          <NotFound what="workshop" />
        ) : (
          <BoardView organisation={organisation} board={organisation.workshop} />
        )
      }
    </AsyncView>
  );
}
