import { ContactChart, formatPercent } from '@concord/charts';
import { say } from '@concord/texts';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { Section } from '../../components/section.tsx';
import { useChartView } from '../../components/use-chart-view.ts';
import {
  type ContactBalancePartsFragment,
  DepartmentContactDocument,
  OrganisationContactDocument,
  type OrganisationContactQuery,
  OutcomeContactDocument,
} from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';

const loading = <CardSkeleton heights={[420]} />;

/** Who starts the goals of all departments, and of each. */
export function OrganisationContact() {
  const { organisation: key = '' } = useParams();
  const answer = useQuestion(OrganisationContactDocument, { organisation: key });
  return (
    <AsyncView query={answer} loading={loading}>
      {({ organisation }) =>
        organisation && (
          <Balance balance={organisation.contactBalance} today={organisation.asOf} narrowed="">
            <ByDepartment departments={organisation.departments} />
          </Balance>
        )
      }
    </AsyncView>
  );
}

/** Who starts the goals of a department. */
export function DepartmentContact({ department }: { department: string }) {
  const { organisation: key = '' } = useParams();
  const answer = useQuestion(DepartmentContactDocument, { organisation: key, department });
  return (
    <AsyncView query={answer} loading={loading}>
      {({ organisation }) =>
        organisation?.department && (
          <Balance
            balance={organisation.department.contactBalance}
            today={organisation.asOf}
            narrowed={`&department=${encodeURIComponent(department)}`}
          />
        )
      }
    </AsyncView>
  );
}

/** Who starts the goals that reach an outcome. */
export function OutcomeContact({ outcome }: { outcome: string }) {
  const { organisation: key = '' } = useParams();
  const answer = useQuestion(OutcomeContactDocument, { organisation: key, outcome });
  return (
    <AsyncView query={answer} loading={loading}>
      {({ organisation }) =>
        organisation?.outcome && (
          <Balance
            balance={organisation.outcome.contactBalance}
            today={organisation.asOf}
            narrowed={`&outcome=${encodeURIComponent(outcome)}`}
          />
        )
      }
    </AsyncView>
  );
}

interface BalanceProps {
  readonly balance: ContactBalancePartsFragment;
  readonly today: string;
  /** What narrows the list of goals to these. */
  readonly narrowed: string;
  readonly children?: ReactNode;
}

function Balance({ balance, today, narrowed, children }: BalanceProps) {
  const { organisation = '' } = useParams();
  const chartView = useChartView('contact');
  const { unmarked, actions, months } = balance;
  const total = balance.interaction + balance.transaction + unmarked;
  if (total === 0) return null;
  return (
    <Section
      title={say('Who starts it: we, or the customer')}
      note={say(
        'Interaction is started by us: a call after the repair, an invitation. Transaction is started by the customer: an order, a question, a complaint.',
      )}
    >
      <ContactChart now={balance} months={months} today={today} headingLevel={3} {...chartView} />
      {actions.interaction + actions.transaction > 0 && (
        <p className="quiet">
          {say(
            'Of the actions behind these goals, {interaction, number} start with us and {transaction, number} with the customer.',
            {
              interaction: actions.interaction,
              transaction: actions.transaction,
            },
          )}
        </p>
      )}
      {unmarked > 0 && (
        <p>
          <Link to={`${paths.goals(organisation)}?contact=UNMARKED&status=ACTIVE${narrowed}`}>
            {say(
              '{unmarked, plural, one {Of # active goal nobody has said who starts it: mark it} other {Of # active goals nobody has said who starts them: mark them}}',
              {
                unmarked,
              },
            )}
          </Link>
        </p>
      )}
      {children}
    </Section>
  );
}

type Departments = NonNullable<OrganisationContactQuery['organisation']>['departments'];

function ByDepartment({ departments }: { departments: Departments }) {
  const { organisation = '' } = useParams();
  return (
    <table className="data-table goal-table">
      <caption className="visually-hidden">{say('Who starts the goals, by department')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Department')}</th>
          <th scope="col" className="numeric">
            {say('We start it')}
          </th>
          <th scope="col" className="numeric">
            {say('The customer starts it')}
          </th>
          <th scope="col" className="numeric">
            {say('Nobody has said')}
          </th>
          <th scope="col" className="numeric">
            {say('Share that we start')}
          </th>
        </tr>
      </thead>
      <tbody>
        {departments.map(({ key, name, contactBalance: { interaction, transaction, unmarked, share } }) => (
          <tr key={key}>
            <th scope="row">
              <Link to={paths.department(organisation, key)}>{name}</Link>
            </th>
            <td data-label={say('We start it')} className="numeric">
              {interaction}
            </td>
            <td data-label={say('The customer starts it')} className="numeric">
              {transaction}
            </td>
            <td data-label={say('Nobody has said')} className="numeric">
              {unmarked}
            </td>
            <td data-label={say('Share that we start')} className="numeric">
              {share == null ? '–' : formatPercent(share)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
