import { say } from '@concord/texts';

/** Something to begin with, on a tab of its own. */
export interface ExampleQuery {
  readonly query: string;
}

/**
 * Questions that show how one asks for lists, for rows and for sums, and that anybody who belongs to the organisation
 * may ask as they stand.
 *
 * @param organisation its key
 */
export function exampleQueries(organisation: string): ExampleQuery[] {
  const key = JSON.stringify(organisation);
  return examples().map(([about, query]) => ({ query: `${toComment(about)}${query.replace('$KEY', () => key)}` }));
}

/** What each is about, in lines as short as its own, and the query. */
function examples(): readonly (readonly [string, string])[] {
  return [
    [
      say(
        'Goals with departments and milestones.\n' +
          'The triangle asks, or Ctrl-Enter.\n' +
          'Ctrl-Space lists what else there is,\n' +
          'and the book on the left explains it.',
      ),
      GOALS,
    ],
    [say('Which goals do not go together, and why.'), CONFLICTS],
    [
      say(
        'Rows for a report, values only, with the\n' +
          'columns of the files. For the next page:\n' +
          'goalRows(first: 20, after: "endCursor")',
      ),
      ROWS,
    ],
    [say('What rows come to, without reading them.'), SUMS],
  ];
}

function toComment(words: string): string {
  return words.replaceAll(/^/gm, '# ').concat('\n');
}

const GOALS = `query Goals {
  organisation(key: $KEY) {
    name
    goals(first: 10) {
      totalCount
      nodes {
        key
        title
        due
        department {
          name
        }
        milestones {
          title
          due
          done
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
`;

const CONFLICTS = `query Conflicts {
  organisation(key: $KEY) {
    conflicts(first: 5) {
      totalCount
      nodes {
        headline
        explanation
        severity
        departments {
          name
        }
        goals {
          title
        }
      }
    }
  }
}
`;

const ROWS = `query GoalRows {
  organisation(key: $KEY) {
    goalRows(first: 20, filter: { status: { in: ["active"] } }) {
      nodes {
        id
        title
        department
        value
        due
        updatedAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
`;

const SUMS = `query GoalsByDepartment {
  organisation(key: $KEY) {
    goalStats(groupBy: [department]) {
      department
      count
      milestonesDone {
        sum
      }
      confidence {
        average
      }
    }
  }
}
`;
