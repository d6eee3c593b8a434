import { ChartFigure, formatSigned } from '@concord/charts';
import { say } from '@concord/texts';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { useMay } from '../../../app/session/use-may.ts';
import { useChartView } from '../../../components/use-chart-view.ts';
import type { GoalDetails } from '../goal-details.ts';
import { sayLine, sayMilestone, toLineTable } from './say-line.ts';
import { type Line, toLine, type TouchedOutcome } from './to-line.ts';

interface LineSectionProps {
  readonly goal: GoalDetails;
  readonly vision: string | null | undefined;
}

/** The line from the vision over outcomes to this goal and its milestones, and sideways to what it hurts: all links. */
export function LineSection({ goal, vision }: LineSectionProps) {
  const chartView = useChartView('line');
  const line = toLine(goal, vision);
  return (
    <section className="card" aria-label={say('From the vision to the milestones')}>
      <ChartFigure
        title={sayLine(line)}
        unit={say('From the vision to the next step. Effects on outcomes from −1 to +1.')}
        table={toLineTable(line, goal.title)}
        {...chartView}
      >
        <ol className="goal-line">
          <Step kind={say('Vision')}>
            {line.vision ?? <NoVision />}
            <ol>
              <Step kind={say(line.serves.length > 1 ? 'Outcomes' : 'Outcome')}>
                <Served goal={goal} serves={line.serves} />
                <ol>
                  {line.parent == null ? <ThisGoal goal={goal} line={line} /> : <Parent goal={goal} line={line} />}
                </ol>
              </Step>
            </ol>
          </Step>
        </ol>
      </ChartFigure>
    </section>
  );
}

interface StepProps {
  readonly kind: string;
  readonly isHere?: boolean;
  readonly children: ReactNode;
}

function Step({ kind, isHere = false, children }: StepProps) {
  return (
    <li className="goal-line-step" data-here={isHere}>
      <span className="goal-line-kind">{kind}</span>
      {children}
    </li>
  );
}

function Served({ goal, serves }: { goal: GoalDetails; serves: readonly TouchedOutcome[] }) {
  const { organisation = '' } = useParams();
  const mayChange = useMay(organisation).lead(goal.department.key) && goal.archivedAt == null;
  if (serves.length === 0) {
    return (
      <span className="quiet">
        {say('None yet: nobody can tell whom this goal is for.')}{' '}
        {mayChange && <Link to={paths.editGoal(organisation, goal.key)}>{say('State which outcome it serves')}</Link>}
      </span>
    );
  }
  return <Touched outcomes={serves} sign={1} />;
}

function Touched({ outcomes, sign }: { outcomes: readonly TouchedOutcome[]; sign: 1 | -1 }) {
  const { organisation = '' } = useParams();
  return (
    <ul className="goal-line-items">
      {outcomes.map(({ key, statement, effect }) => (
        <li key={key}>
          <Link to={paths.outcome(organisation, key)}>{statement}</Link>{' '}
          <span className="path-effect">
            <span aria-hidden="true">{sign > 0 ? '▲' : '▼'}</span> {formatSigned(sign * effect)}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface PlaceProps {
  readonly goal: GoalDetails;
  readonly line: Line;
}

function Parent({ goal, line }: PlaceProps) {
  const { organisation = '' } = useParams();
  const { parent } = line;
  if (parent == null) return null;
  return (
    <Step kind={say('Contributes to')}>
      <Link to={paths.goal(organisation, parent.key)}>{parent.title}</Link>
      <ol>
        <ThisGoal goal={goal} line={line} />
      </ol>
    </Step>
  );
}

function ThisGoal({ goal, line }: PlaceProps) {
  const { organisation = '' } = useParams();
  const { hurts, conflicts, parts, milestones } = line;
  return (
    <Step kind={say('This goal')} isHere>
      <strong>{goal.title}</strong>
      <ol>
        {hurts.length > 0 && (
          <Step kind={say('On the way, it hurts')}>
            <Touched outcomes={hurts} sign={-1} />
          </Step>
        )}
        {conflicts.length > 0 && (
          <Step kind={say('It collides in')}>
            <Links
              of={conflicts.map(({ id, headline }) => ({ to: paths.conflict(organisation, id), text: headline }))}
            />
          </Step>
        )}
        {parts.length > 0 && (
          <Step kind={say('Goals that contribute')}>
            <Links of={parts.map(({ key, title }) => ({ to: paths.goal(organisation, key), text: title }))} />
          </Step>
        )}
        <Step kind={say('Milestones')}>
          {milestones.length === 0 ? (
            <span className="quiet">{say('None yet: the next step would stand here.')}</span>
          ) : (
            <Links
              of={milestones.map((milestone) => ({
                to: '#milestones',
                text: milestone.title,
                note: sayMilestone(milestone),
              }))}
            />
          )}
        </Step>
      </ol>
    </Step>
  );
}

interface LinksProps {
  readonly of: readonly { readonly to: string; readonly text: string; readonly note?: string }[];
}

function Links({ of }: LinksProps) {
  return (
    <ul className="goal-line-items">
      {of.map(({ to, text, note }) => (
        <li key={`${to} ${text}`}>
          {to.startsWith('#') ? <a href={to}>{text}</a> : <Link to={to}>{text}</Link>}
          {note !== undefined && <span className="quiet"> {note}</span>}
        </li>
      ))}
    </ul>
  );
}

function NoVision() {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  return (
    <span className="quiet">
      {say('No vision is stated: what all goals are for in the end, in one sentence.')}{' '}
      {may.administer && (
        <Link to={`${paths.administration(organisation)}?part=organisation`}>{say('State the vision')}</Link>
      )}
    </span>
  );
}
