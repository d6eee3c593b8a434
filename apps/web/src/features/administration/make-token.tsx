import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { TokensQuery } from '../../graphql/operations.ts';
import type { PartProps } from './administration-page.tsx';
import { CopyField } from './copy-field.tsx';
import { TokenForm } from './token-form.tsx';

export type Departments = NonNullable<TokensQuery['organisation']>['departments'];

interface MakeTokenProps extends PartProps {
  readonly departments: Departments;
}

/** What a program sends, and what it is for. */
export interface NewToken {
  readonly name: string;
  readonly secret: string;
}

/** Opens a form, and after it shows the secret that was made, this once. */
export function MakeToken({ departments, onNotice }: MakeTokenProps) {
  const [isOpen, setOpen] = useState(false);
  const [made, setMade] = useState<NewToken | null>(null);
  const open = () => {
    setMade(null);
    setOpen(true);
  };
  const done = (token: NewToken) => {
    onNotice(null);
    setMade(token);
    setOpen(false);
  };
  return (
    <div className="step-opening">
      <Button aria-expanded={isOpen} onClick={isOpen ? () => setOpen(false) : open}>
        {say('Make a token')}
      </Button>
      {isOpen && (
        <TokenForm departments={departments} onNotice={onNotice} onMade={done} onClose={() => setOpen(false)} />
      )}
      {made !== null && <Secret token={made} />}
    </div>
  );
}

function Secret({ token: { name, secret } }: { token: NewToken }) {
  return (
    <div className="step-box" role="status">
      <strong>{say('The token “{name}” is made.', { name })}</strong>
      <p>
        <Say
          text="Copy it now: it cannot be shown again. A program sends it as <code>Authorization: Bearer …</code>; Excel and Tableau take it as the password, with any user name."
          code={(words) => <code>{words}</code>}
        />
      </p>
      <CopyField label={say('Token')} value={secret} />
    </div>
  );
}
