import { useEffect, useRef, type ReactNode } from 'react';
import { ColourSchemeMenu } from '../../app/colour-scheme-menu.tsx';
import { LanguageChoice } from '../../app/language-choice.tsx';

interface EntryFrameProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** What stands around the pages for people who are nobody yet. */
export function EntryFrame({ title, lead, children }: EntryFrameProps) {
  const main = useRef<HTMLElement>(null);
  // Whoever was sent here reads from the top, unless a field has taken the focus.
  useEffect(() => {
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <header className="masthead">
        <div className="masthead-row entry-masthead">
          <span className="brand">
            <img src="/icon.svg" alt="" width="26" height="26" />
            <strong>Concord</strong>
          </span>
          <LanguageChoice />
          <ColourSchemeMenu />
        </div>
      </header>
      <main className="page entry" id="main" tabIndex={-1} ref={main}>
        <title>{`${title} · Concord`}</title>
        <div>
          <h1>{title}</h1>
          {lead !== undefined && <p className="page-lead">{lead}</p>}
        </div>
        {children}
      </main>
    </>
  );
}
