import type { PageProps } from "../pages.ts";
import { placeIn } from "./address.ts";
import { Kinds } from "./kinds.tsx";
import { List } from "./list.tsx";
import { Sheet } from "./sheet.tsx";

/** Any kind of record: all kinds, the list of one, and one record of it beside the list. */
export function Records({ page }: PageProps) {
  const { kind, id, isNew } = placeIn(page);
  if (!kind) return <Kinds page={page} />;
  return (
    <>
      <List key={kind} page={page} kind={kind} />
      {(id || isNew) && <Sheet key={id ?? kind} page={page} kind={kind} id={id} />}
    </>
  );
}
