import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Section } from '../../components/section.tsx';
import type { PartProps } from './account-page.tsx';
import { RemovalForm } from './removal-form.tsx';

export function RemoveAccount({ account }: Pick<PartProps, 'account'>) {
  const [asked, setAsked] = useState(false);
  return (
    <Section title={say('Remove your account')} note={say('For when you want to leave for good.')}>
      <div className="step-opening">
        <Button variant="default" aria-expanded={asked} onClick={() => setAsked(!asked)}>
          {say('Remove my account')}
        </Button>
        {asked && <RemovalForm account={account} onClose={() => setAsked(false)} />}
      </div>
    </Section>
  );
}
