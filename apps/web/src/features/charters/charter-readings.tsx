import { formatDate, KeptBars } from '@concord/charts';
import { say } from '@concord/texts';
import { Section } from '../../components/section.tsx';
import { useChartView } from '../../components/use-chart-view.ts';
import type { CharterPartsFragment } from '../../graphql/operations.ts';
import { markWords } from './charter-words.ts';
import { sayTrend } from './say-trend.ts';

/** One's own trend, and what one said each time; never printed. */
export function CharterReadings({ charter: { readings, formerSentences } }: { charter: CharterPartsFragment }) {
  const chartView = useChartView('charter');
  if (readings.length === 0) return null;
  return (
    <>
      <section className="card no-print" aria-label={say('How it was kept')}>
        <KeptBars
          title={sayTrend(readings)}
          unit={say('Part of the sentences, each time it was read again')}
          rowName={say('Day')}
          rows={readings.map(({ on, ...counts }) => ({ label: formatDate(on), ...counts }))}
          {...chartView}
        />
      </section>
      <div className="no-print">
        <Section
          title={say('What you said')}
          note={say('In the words that the sentences had then: what was changed since is not counted anew.')}
        >
          <ol className="charter-history">
            {readings.toReversed().map((reading) => (
              <li key={reading.on}>
                <details>
                  <summary>
                    {say('{day}: {kept} kept, {partly} partly, {not} not', {
                      day: formatDate(reading.on),
                      kept: reading.kept,
                      partly: reading.partly,
                      not: reading.not,
                    })}
                  </summary>
                  <ul>
                    {reading.marks.map(({ sentence, mark, note }) => (
                      <li key={sentence.id}>
                        <strong>{markWords[mark]}:</strong> {sentence.says}
                        {note != null && <span className="quiet"> – {note}</span>}
                      </li>
                    ))}
                  </ul>
                  {reading.note != null && <p className="charter-note">{reading.note}</p>}
                </details>
              </li>
            ))}
          </ol>
          {formerSentences.length > 0 && (
            <details>
              <summary>
                {say('{count, plural, one {One sentence from before} other {# sentences from before}}', {
                  count: formerSentences.length,
                })}
              </summary>
              <ul>
                {formerSentences.map(({ id, says, since, until }) => (
                  <li key={id}>
                    {says}{' '}
                    <span className="quiet">
                      {say('({since} to {until})', { since: formatDate(since), until: formatDate(until ?? since) })}
                    </span>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </Section>
      </div>
    </>
  );
}
