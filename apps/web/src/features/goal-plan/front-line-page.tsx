import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { IconAlertTriangle } from '../../components/icons.ts';
import { NotFound } from '../../components/not-found.tsx';
import { Notice, type NoticeContent } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { StatePanel } from '../../components/state-panel.tsx';
import { useFilters } from '../../components/use-filters.ts';
import { whoMay } from '../../components/who-may.ts';
import { FrontLineDocument, type FrontLineQuery } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { AuthorityForm } from './authority-form.tsx';
import { AuthorityItem } from './authority-item.tsx';
import { byWhat, isSaidDifferently, sayFrontLine } from './say-front-line.ts';

type Shown = NonNullable<FrontLineQuery['organisation']>;

/** What may the front line do without asking, and do departments say it alike? */
export function Component() {
  const { organisation: key = '' } = useParams();
  const answer = useQuestion(FrontLineDocument, { organisation: key });
  return (
    <div className="stack">
      <PageHeader
        title={say('What the front line may do')}
        kind={{ name: say('Departments'), to: paths.departments(key) }}
        lead={say('Without asking, in front of the customer. And do all departments say it alike?')}
      />
      <AsyncView query={answer} loading={<CardSkeleton heights={[240, 240]} />}>
        {({ organisation }) =>
          organisation == null ? <NotFound what="organisation" /> : <FrontLine organisation={organisation} />
        }
      </AsyncView>
    </div>
  );
}

function FrontLine({ organisation: { key, authorities, departments } }: { organisation: Shown }) {
  const may = useMay(key);
  const only = useFilters().get('department');
  const [edited, setEdited] = useState<string>();
  const [notice, setNotice] = useState<NoticeContent | null>(null);
  const saved = (content: NoticeContent) => {
    setEdited(undefined);
    setNotice(content);
  };
  const adding = (
    <AuthorityForm departments={departments} own={undefined} onSaved={saved} onCancel={() => setEdited(undefined)} />
  );
  const shown = authorities.filter(({ department }) => only == null || department.key === only);
  return (
    <>
      {notice !== null && <Notice content={notice} onClose={() => setNotice(null)} />}
      {shown.length === 0 && edited === undefined ? (
        <section className="card">
          <StatePanel
            title={say('Nothing is granted yet')}
            action={
              may.lead() ? (
                <Button onClick={() => setEdited('')}>{say('Grant something')}</Button>
              ) : (
                <p className="quiet">{whoMay.lead()}</p>
              )
            }
          >
            {say(
              'Who stands in front of the customer can keep few promises if they have to ask each time. Say what they ' +
                'may do: “Refund up to 200 euros”, “Promise a repair for the next day”. Where two departments say ' +
                'it differently, Concord tells.',
            )}
          </StatePanel>
        </section>
      ) : (
        <>
          <h2>{sayFrontLine(shown)}</h2>
          {byWhat(shown).map(({ what, granted }) => (
            <section key={what} className="card" aria-label={what}>
              <h3>{what}</h3>
              {isSaidDifferently(granted) && (
                <p className="front-line-differs">
                  <IconAlertTriangle size={18} aria-hidden="true" />{' '}
                  {say(
                    'Departments set it different limits: a customer gets as much as whoever they happen to ask may give.',
                  )}
                </p>
              )}
              <ul className="line-items">
                {granted.map((authority) =>
                  edited === authority.key ? (
                    <li key={authority.key}>
                      <AuthorityForm
                        departments={departments}
                        own={authority}
                        onSaved={saved}
                        onCancel={() => setEdited(undefined)}
                      />
                    </li>
                  ) : (
                    <AuthorityItem
                      key={authority.key}
                      authority={authority}
                      mayEdit={may.lead(authority.department.key)}
                      onEdit={() => setEdited(authority.key)}
                      onNotice={setNotice}
                    />
                  ),
                )}
              </ul>
            </section>
          ))}
          {may.lead() && edited === undefined && (
            <div className="button-row">
              <Button variant="default" onClick={() => setEdited('')}>
                {say('Grant something')}
              </Button>
            </div>
          )}
        </>
      )}
      {edited === '' && <section className="card">{adding}</section>}
    </>
  );
}
