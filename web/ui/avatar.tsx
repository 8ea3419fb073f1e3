const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** A letter tile in a hue of the name: no logo service is asked, so nobody learns where a person applies. */
export function Avatar({ name, size = 20 }: { readonly name: string; readonly size?: number }) {
  return (
    <span class="avatar" aria-hidden="true" style={{ "--hue": hueOf(name), "--avatar": `${size}px` }}>
      {initialOf(name)}
    </span>
  );
}

/** The first letter or digit as people see it: an emoji or a letter with its marks stays whole. */
function initialOf(name: string): string {
  let first = "";
  for (const { segment } of graphemes.segment(name.trim())) {
    if (/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(segment)) return segment.toLocaleUpperCase();
    first ||= segment;
  }
  return first || "?";
}

function hueOf(name: string): number {
  let hue = 7;
  for (const letter of name) hue = (hue * 31 + (letter.codePointAt(0) ?? 0)) % 360;
  return hue;
}
