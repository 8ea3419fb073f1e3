/** A status or a tick that says it was done. */
export function isDone(text: string): boolean {
  return (
    /^(x|✓|✔|✅|☑|yes|y|true|1|done|solved|completed?|finished|mastered|passed|accepted|ac|ok|reviewed|erledigt|fait|hecho)\b/i.test(
      text.trim(),
    ) || /^[✓✔✅☑]/u.test(text.trim())
  );
}
