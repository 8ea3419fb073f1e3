import {
  BookOpen,
  CalendarDays,
  ChartNoAxesColumn,
  ClipboardPaste,
  Dumbbell,
  FileUp,
  type IconNode,
  KanbanSquare,
  MessageSquare,
  Settings2,
  Sun,
  TableProperties,
  TextQuote,
  Trash2,
  Users,
} from "lucide";
import { type KindName, kindNameOf, names } from "../shared/names.ts";

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
};
export type PageProps = { readonly page: Page };

/** The places of the product, in the order of the sidebar. The first part of the path decides. */
export const pages: readonly Page[] = [
  {
    path: "/today",
    title: "Today",
    icon: Sun,
    key: "t",
    group: "",
  },
  {
    path: "/applications",
    title: "Applications",
    icon: KanbanSquare,
    key: "a",
    group: "",
  },
  {
    path: "/calendar",
    title: "Calendar",
    icon: CalendarDays,
    key: "c",
    group: "",
  },
  {
    path: "/people",
    title: "People",
    icon: Users,
    key: "p",
    group: "",
    kinds: ["contact", "interaction", "event", "company"],
  },
  {
    path: "/interviews",
    title: "Interviews",
    icon: MessageSquare,
    key: "v",
    group: "Prepare",
    kinds: ["interview"],
  },
  {
    path: "/practice",
    title: "Practice",
    icon: Dumbbell,
    key: "r",
    group: "Prepare",
    kinds: ["practice", "attempt"],
  },
  {
    path: "/stories",
    title: "Stories",
    icon: TextQuote,
    key: "o",
    group: "Prepare",
    kinds: ["story"],
  },
  {
    path: "/learning",
    title: "Learning",
    icon: BookOpen,
    key: "l",
    group: "Prepare",
    kinds: ["skill", "resource", "goal", "study", "project", "credential"],
  },
  {
    path: "/insights",
    title: "Insights",
    icon: ChartNoAxesColumn,
    key: "i",
    group: "Reflect",
  },
  { path: "/records", title: "All records", icon: TableProperties, group: "More" },
  { path: "/capture", title: "Capture", icon: ClipboardPaste, group: "More" },
  {
    path: "/import",
    title: "Import",
    icon: FileUp,
    group: "More",
  },
  { path: "/report", title: "Work-search report", icon: ChartNoAxesColumn, group: "More" },
  {
    path: "/trash",
    title: "Trash",
    icon: Trash2,
    group: "More",
  },
  {
    path: "/settings",
    title: "Settings",
    icon: Settings2,
    key: "s",
    group: "More",
  },
];

/** The page that an address belongs to; nothing for an address of no page. */
export function pageAt(path: string): Page | undefined {
  return pages.find((page) => path === page.path || path.startsWith(`${page.path}/`));
}

/** Where one record is shown. */
export function addressOf(id: string): string {
  const kind = kindNameOf(id);
  if (!kind || kind === "profile") return "/settings";
  if (kind === "application") return `/applications/${id}`;
  const home = pages.find(({ kinds }) => kinds?.includes(kind))?.path ?? `/records/${names[kind].path}`;
  return `${home}/${id}`;
}
