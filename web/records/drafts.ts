type Fields = Readonly<Record<string, unknown>>;

/** What was being written when a form was left: it is there again when the form is opened again. */
export type Draft = {
  /** The record as the form found it; nothing of a new one. */
  readonly before: Fields;
  readonly now: Fields;
};

const left = new Map<string, Draft>();

export function keepDraft(of: string, draft: Draft): void {
  left.set(of, draft);
}

export function dropDraft(of: string): void {
  left.delete(of);
}

export function draftOf(of: string): Draft | undefined {
  return left.get(of);
}
