import {
  BookOpen,
  CalendarDays,
  ChartNoAxesColumn,
  Dumbbell,
  FileUp,
  type IconNode,
  KanbanSquare,
  Settings2,
  Sun,
  TableProperties,
  Trash2,
  Users,
} from "lucide";
import type { KindName } from "../shared/names.ts";
import { type Lazy, lazy } from "./ui/lazy.tsx";

export type Page = {
  readonly path: string;
  readonly title: string;
  readonly icon: IconNode;
  /** The letter after G. */
  readonly key?: string;
  /** Its heading in the sidebar; pages of "More" are in its menu. */
  readonly group: "" | "Prepare" | "Reflect" | "More";
  /** What the generic lists of the page hold, the first one first. */
  readonly kinds?: readonly KindName[];
  readonly view: Lazy<PageProps>;
};
export type PageProps = { readonly page: Page };

const records = lazy<PageProps>(() => import("./records/records.tsx").then((m) => m.Records));

/** The places of the product, in the order of the sidebar. The first part of the path decides. */
export const pages: readonly Page[] = [
  {
    path: "/today",
    title: "Today",
    icon: Sun,
    key: "t",
    group: "",
    view: lazy(() => import("./today/today.tsx").then((m) => m.Today)),
  },
  {
    path: "/applications",
    title: "Applications",
    icon: KanbanSquare,
    key: "a",
    group: "",
    view: lazy(() => import("./applications/applications.tsx").then((m) => m.Applications)),
  },
  {
    path: "/calendar",
    title: "Calendar",
    icon: CalendarDays,
    key: "c",
    group: "",
    view: lazy(() => import("./calendar/calendar.tsx").then((m) => m.Calendar)),
  },
  {
    path: "/people",
    title: "People",
    icon: Users,
    key: "p",
    group: "",
    kinds: ["contact", "interaction", "event", "company"],
    view: records,
  },
  {
    path: "/practice",
    title: "Practice",
    icon: Dumbbell,
    key: "r",
    group: "Prepare",
    kinds: ["practice", "attempt", "story"],
    view: records,
  },
  {
    path: "/learning",
    title: "Learning",
    icon: BookOpen,
    key: "l",
    group: "Prepare",
    kinds: ["skill", "resource", "goal", "study", "project", "credential"],
    view: records,
  },
  {
    path: "/insights",
    title: "Insights",
    icon: ChartNoAxesColumn,
    key: "i",
    group: "Reflect",
    view: lazy(() => import("./insights/insights.tsx").then((m) => m.Insights)),
  },
  { path: "/records", title: "All records", icon: TableProperties, group: "More", view: records },
  {
    path: "/import",
    title: "Import",
    icon: FileUp,
    group: "More",
    view: lazy(() => import("./import/import.tsx").then((m) => m.Import)),
  },
  {
    path: "/trash",
    title: "Trash",
    icon: Trash2,
    group: "More",
    view: lazy(() => import("./trash/trash.tsx").then((m) => m.Trash)),
  },
  {
    path: "/settings",
    title: "Settings",
    icon: Settings2,
    key: "s",
    group: "More",
    view: lazy(() => import("./settings/settings.tsx").then((m) => m.Settings)),
  },
];

/** The page that an address belongs to; nothing for an address of no page. */
export function pageAt(path: string): Page | undefined {
  return pages.find((page) => path === page.path || path.startsWith(`${page.path}/`));
}
