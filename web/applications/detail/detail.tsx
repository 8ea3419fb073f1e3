import { Ellipsis, X } from "lucide";
import { useEffect, useRef } from "preact/hooks";
import { go } from "../../router.ts";
import { useTitle } from "../../shell/title.ts";
import { applications, ready } from "../../store/records.ts";
import { Avatar } from "../../ui/avatar.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Menu } from "../../ui/menu.tsx";
import { addressOut } from "../address.ts";
import type { Card } from "../view.ts";
import { actionsOf } from "./actions.ts";
import { AskedSkills } from "./asked-skills.tsx";
import s from "./detail.module.css";
import { Facts } from "./facts.tsx";
import { NextStep } from "./next-step.tsx";
import { Rounds } from "./rounds.tsx";
import { Texts } from "./texts.tsx";
import { Timeline } from "./timeline.tsx";
import { Track } from "./track.tsx";

/** One application, beside the board or the list: where it stands, what is next, what happened, what is known. */
export function Detail({ id }: { readonly id: string }) {
  const drawer = useRef<HTMLElement>(null);
  const card = applications.value.get(id);
  useTitle(card && `${card.role}, ${card.company}`);
  useEffect(() => {
    drawer.current?.focus({ preventScroll: true });
    return () => document.querySelector<HTMLElement>(`main a[href^="/applications/${CSS.escape(id)}"]`)?.focus();
  }, [id]);
  return (
    <aside
      ref={drawer}
      class={`drawer ${s.drawer}`}
      aria-label={card ? `${card.role}, ${card.company}` : "Application"}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        drawer.current?.focus(); // what was typed is kept as its field is left
        go(addressOut());
      }}
    >
      {card ? <Opened key={id} of={card} /> : ready.value && <Gone />}
    </aside>
  );
}

function Opened({ of }: { readonly of: Card }) {
  return (
    <>
      <header class={s.head}>
        <Avatar name={of.company} size={36} />
        <div>
          <h2>{of.role}</h2>
          <p>{of.company}</p>
        </div>
        <span class={s.tools}>
          <Menu label="More actions" class="button quiet square" groups={() => actionsOf(of)}>
            <Icon of={Ellipsis} />
          </Menu>
          <Close />
        </span>
      </header>
      <div class={s.body}>
        <Track of={of} />
        <NextStep of={of} />
        <Rounds of={of} />
        <Facts of={of} />
        <Timeline of={of} />
        <AskedSkills of={of} />
        <Texts of={of} />
      </div>
    </>
  );
}

function Close() {
  return (
    <a class="button quiet square" href={addressOut()} aria-label="Close">
      <Icon of={X} />
    </a>
  );
}

/** The address of something that is not here: deleted, or never was. */
function Gone() {
  return (
    <>
      <header class={s.head}>
        <span class={s.tools}>
          <Close />
        </span>
      </header>
      <Empty
        title="This application is not here"
        actions={
          <a class="button" href="/trash">
            Look in the trash
          </a>
        }
      >
        It may have been deleted on another device.
      </Empty>
    </>
  );
}
