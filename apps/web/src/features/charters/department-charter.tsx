import { KeptBars } from '@concord/charts';
import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { Section } from '../../components/section.tsx';
import { useChartView } from '../../components/use-chart-view.ts';
import { DepartmentCharterPanelDocument, type DepartmentCharterPanelQuery } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { CharterText } from './charter-text.tsx';

type Department = NonNullable<NonNullable<DepartmentCharterPanelQuery['organisation']>['department']>;

/** On the page of a department: what it wants others to experience, and how its people live up to their own papers. */
export function DepartmentCharter({ department: key }: { department: string }) {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  const { data } = useQuestion(DepartmentCharterPanelDocument, { organisation, department: key });
  const department = data?.organisation?.department;
  if (department == null) return null;
  const { charter, name, charterSums } = department;
  return (
    <>
      <Section
        title={say('What others shall experience from {department}', { department: name })}
        aside={
          (charter != null || may.lead(key)) && (
            <Link className="button-link" to={paths.departmentCharter(organisation, key)}>
              {charter == null ? say('Write the charter of the department') : say('Open the charter')}
            </Link>
          )
        }
      >
        {charter == null ? (
          <p className="quiet">
            {say(
              'The department has shared no charter yet: a few short sentences about what customers, coworkers and surroundings shall experience from it.',
            )}
          </p>
        ) : (
          <CharterText charter={charter} headingLevel={3} />
        )}
      </Section>
      <CharterSums name={name} sums={charterSums} />
    </>
  );
}

function CharterSums({ name, sums }: { name: string; sums: Department['charterSums'] }) {
  const { organisation = '' } = useParams();
  const chartView = useChartView('charter-sums');
  const last = sums.at(-1);
  return (
    <section className="card" aria-label={say('How people keep their own charters')}>
      {last === undefined ? (
        <>
          <h2>{say('How people keep their own charters')}</h2>
          <p className="quiet">
            {say(
              'Nothing is shown until five people or more let theirs be counted for a whole quarter, and did not all say the same: no sum tells of anybody.',
            )}{' '}
            <Link to={paths.myCharter(organisation)}>{say('Go to your own')}</Link>
          </p>
        </>
      ) : (
        <>
          <KeptBars
            title={say('People of {department} kept {share} % of what they set themselves', {
              department: name,
              share: last.keptPercent,
            })}
            unit={say('Part of their sentences, by quarter, to the nearest 5 %; of five people or more, never of one')}
            rowName={say('Quarter')}
            rows={sums.map(({ quarter, keptPercent, partlyPercent, notPercent }) => ({
              label: sayQuarter(quarter),
              kept: keptPercent,
              partly: partlyPercent,
              not: notPercent,
            }))}
            {...chartView}
          />
          {last.outcomes.length > 0 && (
            <p>
              {say('What at least five of their charters speak to:')}{' '}
              {last.outcomes.map(({ outcome }, at) => (
                <span key={outcome.key}>
                  {at > 0 && ' · '}
                  <Link to={paths.outcome(organisation, outcome.key)}>{outcome.statement}</Link>
                </span>
              ))}
            </p>
          )}
        </>
      )}
    </section>
  );
}

/** @example sayQuarter('2026-07-01') // 'Q3 2026' */
function sayQuarter(begin: string): string {
  const quarter = Math.floor((Number(begin.slice(5, 7)) - 1) / 3) + 1;
  return say('Q{quarter} {year}', { quarter, year: begin.slice(0, 4) });
}
