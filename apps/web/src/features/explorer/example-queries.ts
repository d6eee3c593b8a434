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
  return [GOALS, CONFLICTS, ROWS, SUMS].map((query) => ({ query: query.replace('$KEY', () => key) }));
}

const GOALS = `# Goals with departments and milestones.
# The triangle asks, or Ctrl-Enter.
# Ctrl-Space lists what else there is,
# and the book on the left explains it.
query Goals {
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

const CONFLICTS = `# Which goals do not go together, and why.
query Conflicts {
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

const ROWS = `# Rows for a report, values only, with the
# columns of the files. For the next page:
# goalRows(first: 20, after: "endCursor")
query GoalRows {
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

const SUMS = `# What rows come to, without reading them.
query GoalsByDepartment {
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
