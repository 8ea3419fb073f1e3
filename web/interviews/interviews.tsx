import type { PageProps } from "../pages.ts";
import { segment } from "../router.ts";
import { ready } from "../store/records.ts";
import { lazy } from "../ui/lazy.tsx";
import { RoundList } from "./round-list.tsx";

const RoundPage = lazy<{ readonly id: string }>(() => import("./round-page.tsx").then((m) => m.RoundPage));

/** All rounds, or the one that the address names. */
export function Interviews({ page }: PageProps) {
  const id = segment(1);
  if (!id) return <RoundList page={page} />;
  return ready.value ? <RoundPage key={id} id={id} /> : null;
}
