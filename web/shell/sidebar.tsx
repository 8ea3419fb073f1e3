import { CircleHelp, Ellipsis, Search, SunMoon } from "lucide";
import { type Page, pages } from "../pages.ts";
import { go } from "../router.ts";
import { Icon } from "../ui/icon.tsx";
import { Menu } from "../ui/menu.tsx";
import { setTheme, type Theme, theme, themes } from "../ui/theme.ts";
import { countOf } from "./counts.ts";
import { openKeys, openPalette } from "./opening.ts";
import { Palette } from "./overlays.tsx";
import { commandKey } from "./shortcuts.ts";
import styles from "./sidebar.module.css";
import { SyncState } from "./sync-state.tsx";
import { ThisWeek } from "./this-week.tsx";
import { views } from "./views.ts";

const groups = ["", "Prepare", "Reflect"] as const;
const more = pages.filter(({ group, path }) => group === "More" && path !== "/settings");
const settings = pages.filter(({ path }) => path === "/settings");

/** The places of the product, beside the screen; below 1024 px a rail of icons, on phones the tab bar instead. */
export function Sidebar({ current }: { readonly current: Page | undefined }) {
  return (
    <nav class={styles.sidebar} aria-label="Main">
      <a class={styles.brand} href="/today">
        <img src="/icon.svg" width={22} height={22} alt="" />
        <span>Readyline</span>
      </a>
      <button
        type="button"
        class={`button ${styles.jump}`}
        onClick={openPalette}
        onPointerEnter={Palette.preload}
        title="Jump to…"
      >
        <Icon of={Search} size={14} />
        <span>Jump to…</span>
        <kbd>{commandKey === "⌘" ? "⌘K" : "Ctrl K"}</kbd>
      </button>
      {groups.map((group) => (
        <div key={group}>
          {group && <h2>{group}</h2>}
          <Places pages={pages.filter((page) => page.group === group)} current={current} />
        </div>
      ))}
      <div class={styles.news}>
        <ThisWeek />
        <SyncState />
      </div>
      <div class={styles.foot}>
        <Menu label="More" class={styles.row} groups={moreGroups}>
          <Icon of={Ellipsis} />
          <span>More</span>
        </Menu>
        <Menu label={`Theme: ${themeWord[theme.value]}`} class={styles.row} groups={themeGroups}>
          <Icon of={SunMoon} />
          <span>Theme</span>
        </Menu>
        <Places pages={settings} current={current} />
      </div>
    </nav>
  );
}

function Places({ pages: places, current }: { readonly pages: readonly Page[]; readonly current: Page | undefined }) {
  return (
    <ul>
      {places.map((page) => (
        <li key={page.path}>
          <a
            class={styles.row}
            href={page.path}
            title={page.title}
            aria-current={page === current ? "page" : undefined}
            onPointerEnter={views.get(page.path)?.preload}
          >
            <Icon of={page.icon} />
            <span>{page.title}</span>
            <Count of={page.path} />
          </a>
        </li>
      ))}
    </ul>
  );
}

function Count({ of }: { readonly of: string }) {
  const count = countOf(of);
  return count > 0 ? (
    <span class="num">
      {count}
      <span class="visually-hidden"> due</span>
    </span>
  ) : null;
}

const moreGroups = () => [
  { items: more.map(({ title, icon, path }) => ({ label: title, icon: <Icon of={icon} />, run: () => go(path) })) },
  { items: [{ label: "Keyboard shortcuts", icon: <Icon of={CircleHelp} />, end: <kbd>?</kbd>, run: openKeys }] },
];

const themeWord: Readonly<Record<Theme, string>> = { system: "Like the system", light: "Light", dark: "Dark" };

const themeGroups = () => [
  {
    heading: "Theme",
    items: themes.map((choice) => ({
      label: themeWord[choice],
      checked: theme.value === choice,
      run: () => setTheme(choice),
    })),
  },
];
