import type { PageProps } from "../pages.ts";
import { type Lazy, lazy } from "../ui/lazy.tsx";

const records = lazy<PageProps>(() => import("../records/records.tsx").then((m) => m.Records));

/** What each page shows, by its path: a chunk of its own for each. */
export const views: ReadonlyMap<string, Lazy<PageProps>> = new Map([
  ["/today", lazy(() => import("../today/today.tsx").then((m) => m.Today))],
  ["/applications", lazy(() => import("../applications/applications.tsx").then((m) => m.Applications))],
  ["/calendar", lazy(() => import("../calendar/calendar.tsx").then((m) => m.Calendar))],
  ["/interviews", lazy(() => import("../interviews/interviews.tsx").then((m) => m.Interviews))],
  ["/people", records],
  ["/practice", lazy(() => import("../practice/practice.tsx").then((m) => m.Practice))],
  ["/stories", lazy(() => import("../stories/stories.tsx").then((m) => m.Stories))],
  ["/learning", records],
  ["/records", records],
  ["/insights", lazy(() => import("../insights/insights.tsx").then((m) => m.Insights))],
  ["/import", lazy(() => import("../import/import.tsx").then((m) => m.Import))],
  ["/capture", lazy(() => import("../capture/capture.tsx").then((m) => m.Capture))],
  ["/report", lazy(() => import("../report/report.tsx").then((m) => m.Report))],
  ["/trash", lazy(() => import("../trash/trash.tsx").then((m) => m.Trash))],
  ["/settings", lazy(() => import("../settings/settings.tsx").then((m) => m.Settings))],
]);
