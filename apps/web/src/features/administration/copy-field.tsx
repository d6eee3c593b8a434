import { say } from '@concord/texts';
import { Button, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';

interface CopyFieldProps {
  readonly label: string;
  readonly value: string;
}

/** Something to pass on, with a button that puts it on the clipboard. */
export function CopyField({ label, value }: CopyFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState('');
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(value);
      setTold('Copied.');
    } catch {
      // Over plain HTTP from another machine, browsers give pages no clipboard.
      setTold(say('Your browser did not allow it. It is selected: press Ctrl+C, or ⌘C on a Mac.'));
    }
  };
  return (
    <div className="copy-field">
      <TextInput
        label={label}
        value={value}
        readOnly
        ref={field}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <Button variant="default" onClick={() => void copy()}>
        {say('Copy')}
      </Button>
      <p className="quiet" role="status">
        {told}
      </p>
    </div>
  );
}
