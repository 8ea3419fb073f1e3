import type { PageProps } from "../pages.ts";
import { segment } from "../router.ts";
import { lazy } from "../ui/lazy.tsx";
import { Overview } from "./overview.tsx";

const Review = lazy(() => import("./review.tsx").then((m) => m.Review));
const Mocks = lazy<PageProps>(() => import("./mocks.tsx").then((m) => m.Mocks));
const Detail = lazy<{ id: string }>(() => import("./detail.tsx").then((m) => m.Detail));
const Records = lazy<PageProps>(() => import("../records/records.tsx").then((m) => m.Records));
const Sheet = lazy<PageProps & { kind: "practice"; id: string | undefined }>(() =>
  import("../records/sheet.tsx").then((m) => m.Sheet),
);

/** Practice: what there is, a review of it, mock interviews, and one question with its history. */
export function Practice({ page }: PageProps) {
  const first = segment(1);
  const second = segment(2);
  if (first === "review") return <Review />;
  if (first === "mock") return <Mocks page={page} />;
  if (first === undefined || first.startsWith("prc_") || first === "practice")
    return (
      <>
        <Overview page={page} />
        {first?.startsWith("prc_") && <Detail key={first} id={first} />}
        {second && <Sheet key={second} page={page} kind="practice" id={second === "new" ? undefined : second} />}
      </>
    );
  return <Records page={page} />;
}
