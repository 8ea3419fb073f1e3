type Mapping<F extends string> = Readonly<Record<string, F>>;
type Kept = { readonly columns: string; readonly mapping: Mapping<never> };

const key = "import-columns";
const most = 20;

/** How the person matched a file with the same columns before. Names of columns only: nothing of what is in them. */
export function mappingFor<F extends string>(columns: readonly string[]): Mapping<F> | undefined {
  return read().find((kept) => kept.columns === nameOf(columns))?.mapping;
}

export function rememberMapping(columns: readonly string[], mapping: Mapping<string>): void {
  const others = read().filter((kept) => kept.columns !== nameOf(columns));
  try {
    localStorage.setItem(key, JSON.stringify([{ columns: nameOf(columns), mapping }, ...others].slice(0, most)));
  } catch {
    // Storage is full or switched off: the next file is matched by its headers alone.
  }
}

const nameOf = (columns: readonly string[]) => columns.join("\n");

function read(): readonly Kept[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}
