import { say } from '@concord/texts';
import { useState, type ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotForYou } from '../../components/not-for-you.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { whoMay } from '../../components/who-may.ts';
import {
  ChangePromiseDocument,
  PromiseFormChoicesDocument,
  PromiseToEditDocument,
  type PromiseToEditQuery,
} from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { type PromiseDraft, toPromiseDraft, toPromiseInput } from './promise-draft.ts';
import { PromiseForm } from './promise-form.tsx';
import type { Problem } from './to-field-problems.ts';

type Stored = NonNullable<NonNullable<PromiseToEditQuery['organisation']>['promise']>;

export function Component() {
  const { organisation: key = '', promise: promiseKey = '' } = useParams();
  const answer = useQuestion(PromiseToEditDocument, { organisation: key, promise: promiseKey }, { fresh: true });
  return (
    <div className="stack">
      <PageHeader
        title={say('Edit promise')}
        kind={{ name: say('Back to the promise'), to: paths.promise(key, promiseKey) }}
      />
      <AsyncView query={answer} loading={<CardSkeleton heights={[320, 200]} />}>
        {({ organisation }) =>
          organisation?.promise == null ? (
            <NotFound what="promise" />
          ) : (
            <EditPromise key={organisation.promise.key} promise={organisation.promise} />
          )
        }
      </AsyncView>
    </div>
  );
}

function EditPromise({ promise }: { promise: Stored }) {
  const { organisation: key = '' } = useParams();
  const may = useMay(key);
  const choices = useQuestion(PromiseFormChoicesDocument, { organisation: key });
  // What somebody else changes meanwhile is not taken over unseen: it is saved against what was read first.
  const [read] = useState(promise);
  const { failure, saving, save } = useSave(key, read);
  if (!may.lead(read.department.key))
    return <NotForYou title={say('Others keep this promise')}>{whoMay.lead(read.department.name)}</NotForYou>;
  return (
    <AsyncView query={choices} loading={<CardSkeleton heights={[320, 200]} />}>
      {({ organisation }) =>
        organisation == null ? (
          <NotFound what="organisation" />
        ) : (
          <PromiseForm
            initial={toPromiseDraft(read)}
            choices={organisation}
            saving={saving}
            cancelHref={paths.promise(key, read.key)}
            notice={failure}
            onSave={save}
          />
        )
      }
    </AsyncView>
  );
}

function useSave(organisation: string, promise: Stored) {
  const navigate = useNavigate();
  const change = useChange(ChangePromiseDocument);
  const [failure, setFailure] = useState<ReactNode>(null);
  const fail = (message: string) => setFailure(<Refusal>{message}</Refusal>);
  const save = (draft: PromiseDraft, refuse: (problems: readonly Problem[]) => void) => {
    setFailure(null);
    change.mutate(
      { organisation, key: promise.key, version: promise.version, promise: toPromiseInput(draft, promise.scope) },
      {
        onSuccess: ({ changePromise: answer }) => {
          if (answer.__typename === 'InvalidInputError') return refuse(answer.problems);
          if (answer.__typename !== 'PromiseSaved') return fail(answer.message);
          const notice = { tone: 'done', text: say('The promise is saved.'), change: answer };
          void navigate(paths.promise(organisation, promise.key), { state: { notice } });
        },
        onError: ({ message }) => fail(message),
      },
    );
  };
  return { failure, saving: change.isPending, save };
}
