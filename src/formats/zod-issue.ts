/** What a schema found wrong, in one line: people mend one thing at a time. */

import type { z } from 'zod';

/** The first issue, after the place that it was found at. */
export function firstIssue({ issues: [issue] }: z.ZodError): string {
  return issue!.path.length > 0 ? `${issue!.path.join('.')}: ${issue!.message}` : issue!.message;
}
