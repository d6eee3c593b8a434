import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { NoticeContent } from '../../components/notice.tsx';
import { refusalOf } from '../../components/refusal-of.ts';
import { offerUndo } from '../../components/undo-offer.ts';
import {
  AddAuthorityDocument,
  type AuthorityPartsFragment,
  RemoveAuthorityDocument,
} from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import { authorityAgain } from './authority-draft.ts';
import { sayTerms } from './say-front-line.ts';

interface AuthorityItemProps {
  readonly authority: AuthorityPartsFragment;
  readonly mayEdit: boolean;
  onEdit(): void;
  onNotice(notice: NoticeContent): void;
}

/** One thing that a front line may do. */
export function AuthorityItem({ authority, mayEdit, onEdit, onNotice }: AuthorityItemProps) {
  const { organisation = '' } = useParams();
  const { says, department, holds } = authority;
  return (
    <li className="staffing-item">
      <div>
        <p>
          <Link to={paths.department(organisation, department.key)}>{department.name}</Link>: {says}
        </p>
        <p className="quiet">{holds ? sayTerms(authority) : `${sayTerms(authority)} (${say('not valid today')})`}</p>
      </div>
      {mayEdit && (
        <div className="button-row">
          <Button variant="default" size="xs" aria-label={say('Edit: {says}', { says })} onClick={onEdit}>
            {say('Edit')}
          </Button>
          <TakeBack authority={authority} onNotice={onNotice} />
        </div>
      )}
    </li>
  );
}

function TakeBack({ authority, onNotice }: Pick<AuthorityItemProps, 'authority' | 'onNotice'>) {
  const { organisation = '' } = useParams();
  const remove = useChange(RemoveAuthorityDocument);
  const add = useChange(AddAuthorityDocument);
  const grantAgain = () =>
    new Promise<void>((resolve, reject) =>
      add.mutate(
        { organisation, authority: authorityAgain(authority), key: authority.key },
        {
          onSuccess: ({ addAuthority: answer }) =>
            answer.__typename === 'AuthoritySaved' ? resolve() : reject(new Error(refusalOf(answer))),
          onError: reject,
        },
      ),
    );
  const submit = () =>
    remove.mutate(
      { organisation, key: authority.key, version: authority.version },
      {
        onSuccess: ({ removeAuthority: answer }) => {
          if (answer.__typename !== 'WhatIf') return onNotice({ tone: 'error', text: refusalOf(answer) });
          offerUndo({
            done: say('“{says}” is taken back.', { says: authority.says }),
            undone: say('“{says}” is granted again.', { says: authority.says }),
            undo: grantAgain,
          });
        },
        onError: ({ message }) => onNotice({ tone: 'error', text: message }),
      },
    );
  return (
    <Button
      variant="default"
      size="xs"
      loading={remove.isPending}
      aria-label={say('Take back: {says}', { says: authority.says })}
      onClick={submit}
    >
      {say('Take back')}
    </Button>
  );
}
