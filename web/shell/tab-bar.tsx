import { Ellipsis, Plus } from "lucide";
import { type Page, pages } from "../pages.ts";
import { status } from "../store/records.ts";
import { Icon } from "../ui/icon.tsx";
import { openAdd, openMore } from "./opening.ts";
import { troubleOf } from "./sync-state.tsx";
import styles from "./tab-bar.module.css";

const [today, board, insights] = ["/today", "/applications", "/insights"].map((path) =>
  pages.find((page) => page.path === path),
);

/** The places of a phone, in reach of the thumb. */
export function TabBar({ current }: { readonly current: Page | undefined }) {
  const trouble = troubleOf(status.value);
  const elsewhere = current && ![today, board, insights].includes(current);
  return (
    <nav class={styles.bar} aria-label="Main">
      <Tab page={today} current={current} />
      <Tab page={board} current={current} label="Board" />
      <button
        type="button"
        class={`button primary square ${styles.add}`}
        aria-label="New application"
        onClick={() => openAdd()}
      >
        <Icon of={Plus} size={20} />
      </button>
      <Tab page={insights} current={current} />
      <button
        type="button"
        class={styles.tab}
        aria-haspopup="dialog"
        data-current={elsewhere || undefined}
        onClick={openMore}
      >
        <Icon of={Ellipsis} size={20} />
        More
        {trouble && (
          <span class={styles.trouble}>
            <span class="visually-hidden">, {trouble.text}</span>
          </span>
        )}
      </button>
    </nav>
  );
}

type TabProps = { readonly page: Page | undefined; readonly current: Page | undefined; readonly label?: string };

function Tab({ page, current, label }: TabProps) {
  if (!page) return null;
  return (
    <a class={styles.tab} href={page.path} aria-current={page === current ? "page" : undefined}>
      <Icon of={page.icon} size={20} />
      {label ?? page.title}
    </a>
  );
}
