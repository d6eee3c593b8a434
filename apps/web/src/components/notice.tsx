import { CloseButton } from '@mantine/core';
import { say } from '@concord/texts';
import { IconAlertTriangle, IconCircleCheck } from './icons.ts';
import { useEffect, useRef, type ReactNode } from 'react';
import { ChangeSummary, type Change } from './change-summary.tsx';

/** What came of the last thing that a person did. Plain data, so that it survives a change of page. */
export interface NoticeContent {
  readonly tone: 'done' | 'error';
  readonly text: string;
  readonly change?: Change;
}

interface NoticeProps {
  readonly content: NoticeContent;
  readonly action?: ReactNode;
  onClose(): void;
}

export function Notice({ content, action, onClose }: NoticeProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Newer browsers answer with a promise, which React would take for a clean-up function.
    void box.current?.scrollIntoView({ block: 'nearest' });
  }, [content]);
  const Icon = content.tone === 'done' ? IconCircleCheck : IconAlertTriangle;
  return (
    <div className="notice" data-tone={content.tone} role={content.tone === 'done' ? 'status' : 'alert'} ref={box}>
      <Icon size={20} aria-hidden="true" />
      <div className="notice-body">
        <p className="notice-text">{content.text}</p>
        {content.change !== undefined && <ChangeSummary change={content.change} tense="did" />}
        {action}
      </div>
      <CloseButton aria-label={say('Dismiss this message')} onClick={onClose} />
    </div>
  );
}
