import { formatDate } from '@concord/charts';
import { say } from '@concord/texts';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { renderSVG } from 'uqr';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { InputLinksDocument, MakeInputLinkDocument, SetInputLinkDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { CopyField } from '../administration/copy-field.tsx';
import { toSubjectInput, type SubjectOfPlan } from './input-subject.ts';
import { sayFailure, useInputChange } from './use-input-change.ts';

const USUAL_DAYS = 30;
const DAY_MS = 86_400_000;

/** Links by which people without an account say something, for whoever may make them. */
export function InputLinks({ about }: { about: SubjectOfPlan }) {
  const { organisation = '' } = useParams();
  const answer = useQuestion(InputLinksDocument, { organisation, about: toSubjectInput(about) });
  return (
    <details className="input-links">
      <summary>{say('Ask people without an account, by a link')}</summary>
      <AsyncView query={answer} loading={<CardSkeleton heights={[80]} />}>
        {({ organisation: found }) => (
          <>
            <p className="quiet">
              {found?.anonymousInput === true
                ? say('Whoever has the link sees what it is about and nothing else, and need not say who they are.')
                : say('Whoever has the link sees what it is about and nothing else, and says who they are.')}
            </p>
            <MakeLink about={about} />
            <ul className="input-link-list">
              {(found?.inputLinks ?? []).map((link) => (
                <LinkLine key={link.id} {...link} />
              ))}
            </ul>
          </>
        )}
      </AsyncView>
    </details>
  );
}

function MakeLink({ about }: { about: SubjectOfPlan }) {
  const { organisation = '' } = useParams();
  const [until, setUntil] = useState(() => new Date(Date.now() + USUAL_DAYS * DAY_MS).toISOString().slice(0, 10));
  const [url, setUrl] = useState<string>();
  const [error, setError] = useState<string>();
  const make = useInputChange(MakeInputLinkDocument);
  const submit = async () => {
    try {
      const { makeInputLink } = await make.change({ organisation, about: toSubjectInput(about), until });
      setUrl(makeInputLink.__typename === 'InputLinkSaved' ? (makeInputLink.url ?? undefined) : undefined);
      setError(undefined);
    } catch (failure) {
      setError(sayFailure(failure));
    }
  };
  return (
    <>
      <div className="input-fields">
        <TextInput
          type="date"
          label={say('Last day on which it is good')}
          value={until}
          error={error}
          onChange={({ currentTarget: { value } }) => setUntil(value)}
        />
        <Button variant="default" loading={make.isPending} onClick={() => void submit()}>
          {say('Make a link')}
        </Button>
      </div>
      {url !== undefined && (
        <div className="input-link-made" role="group" aria-label={say('The new link')}>
          <CopyField label={say('The link. It is shown this once: copy it now.')} value={url} />
          <img
            className="qr-code"
            alt={say('The link as a QR code, for a poster or a till receipt')}
            src={`data:image/svg+xml,${encodeURIComponent(renderSVG(url, { border: 2 }))}`}
          />
        </div>
      )}
    </>
  );
}

interface LinkLineProps {
  readonly id: string;
  readonly until: string;
  readonly isGood: boolean;
  readonly madeBy?: { readonly name: string } | null;
}

function LinkLine({ id, until, isGood, madeBy }: LinkLineProps) {
  const { organisation = '' } = useParams();
  const set = useInputChange(SetInputLinkDocument);
  const day = formatDate(until);
  return (
    <li className="input-link">
      <span>
        {isGood
          ? say('A link by {name}, good until {day}', { name: madeBy?.name ?? say('somebody'), day })
          : say('A link by {name}, ended', { name: madeBy?.name ?? say('somebody') })}
      </span>
      <Button
        variant="subtle"
        size="xs"
        loading={set.isPending}
        onClick={() => void set.change({ organisation, link: id, isGood: !isGood })}
      >
        {isGood ? say('End it') : say('Let it be good again')}
      </Button>
    </li>
  );
}
