import { say } from '@concord/texts';
import { useState, type ReactNode } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotForYou } from '../../components/not-for-you.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { whoMay } from '../../components/who-may.ts';
import { AddPromiseDocument, PromiseFormChoicesDocument } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { emptyPromise, type PromiseDraft, toPromiseInput } from './promise-draft.ts';
import { PromiseForm } from './promise-form.tsx';
import type { Problem } from './to-field-problems.ts';

export function Component() {
  const { organisation: key = '' } = useParams();
  const [search] = useSearchParams();
  const choices = useQuestion(PromiseFormChoicesDocument, { organisation: key });
  const may = useMay(key);
  const { failure, saving, save } = useAdd(key);
  return (
    <div className="stack">
      <PageHeader title={say('New promise')} kind={{ name: say('Promises'), to: paths.promises(key) }} />
      <AsyncView query={choices} loading={<CardSkeleton heights={[320, 200]} />}>
        {({ organisation }) =>
          organisation == null ? (
            <NotFound what="organisation" />
          ) : !may.lead() ? (
            <NotForYou title={say('Others make promises')}>{whoMay.lead()}</NotForYou>
          ) : (
            <PromiseForm
              initial={emptyPromise(search.get('department') ?? '')}
              choices={organisation}
              saving={saving}
              cancelHref={paths.promises(key)}
              notice={failure}
              onSave={save}
            />
          )
        }
      </AsyncView>
    </div>
  );
}

function useAdd(organisation: string) {
  const navigate = useNavigate();
  const add = useChange(AddPromiseDocument);
  const [failure, setFailure] = useState<ReactNode>(null);
  const fail = (message: string) => setFailure(<Refusal>{message}</Refusal>);
  const save = (draft: PromiseDraft, refuse: (problems: readonly Problem[]) => void) => {
    setFailure(null);
    add.mutate(
      { organisation, promise: toPromiseInput(draft) },
      {
        onSuccess: ({ addPromise: answer }) => {
          if (answer.__typename === 'InvalidInputError') return refuse(answer.problems);
          if (answer.__typename !== 'PromiseSaved') return fail(answer.message);
          const notice = { tone: 'done', text: say('The promise is saved.'), change: answer };
          void navigate(paths.promise(organisation, answer.promise.key), { state: { notice } });
        },
        onError: ({ message }) => fail(message),
      },
    );
  };
  return { failure, saving: add.isPending, save };
}
