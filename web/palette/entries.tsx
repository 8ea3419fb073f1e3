import { CircleHelp, FileText, Grid3x3, ListPlus, Play, Plus, SunMoon, Undo2, Users } from "lucide";
import type { ComponentChild } from "preact";
import { type KindName, names } from "../../shared/names.ts";
import { rounds } from "../interviews/rounds.ts";
import { roundName } from "../interviews/words.ts";
import { addressOf, pages } from "../pages.ts";
import { go } from "../router.ts";
import { openAdd, openKeys, openStarters } from "../shell/opening.ts";
import { undo } from "../store/changes.ts";
import { applications, recordsOf } from "../store/records.ts";
import { Avatar } from "../ui/avatar.tsx";
import { Icon, StageIcon, stageShown } from "../ui/icon.tsx";
import { Key } from "../ui/key.tsx";
import { flipTheme } from "../ui/theme.ts";
import { kindWords, stageWord } from "../words.ts";
import { plain, scoreOf } from "./search.ts";

export type Entry = {
  readonly id: string;
  readonly text: string;
  readonly icon: ComponentChild;
  readonly note?: ComponentChild;
  readonly run: () => void;
};

/** Found, but not what was probably meant: behind everything else. */
const behind = 1_000;
/** An application is meant more often than anything else of the same name. */
const aside = 20;
const most = 9;

const commands: readonly Entry[] = [
  { id: "add", text: "New application", icon: <Icon of={Plus} />, note: keys("N"), run: () => openAdd() },
  ...pages.map(({ path, title, icon, key }) => ({
    id: path,
    text: `Go to ${title}`,
    icon: <Icon of={icon} />,
    note: key && keys("G", key.toUpperCase()),
    run: () => go(path),
  })),
  { id: "review", text: "Start a review", icon: <Icon of={Play} />, run: () => go("/practice/review") },
  { id: "mocks", text: "Mock interviews", icon: <Icon of={Users} />, run: () => go("/practice/mock") },
  {
    id: "coverage",
    text: "Story coverage by competency",
    icon: <Icon of={Grid3x3} />,
    run: () => go("/stories?as=coverage"),
  },
  { id: "starters", text: "Add starter lists of practice", icon: <Icon of={ListPlus} />, run: openStarters },
  { id: "undo", text: "Undo the last change", icon: <Icon of={Undo2} />, run: undo },
  { id: "theme", text: "Switch between light and dark", icon: <Icon of={SunMoon} />, run: flipTheme },
  { id: "keys", text: "Keyboard shortcuts", icon: <Icon of={CircleHelp} />, note: keys("?"), run: openKeys },
];

/** What answers a query, best first: commands, applications, and what else has a name. */
export function entriesFor(query: string): readonly Entry[] {
  const words = plain(query.trim());
  if (!words) return [...commands.slice(0, 4), ...latest()];
  const found: { readonly score: number; readonly make: () => Entry }[] = [];
  for (const entry of commands) {
    const score = scoreOf(plain(entry.text), words);
    if (score !== undefined) found.push({ score, make: () => entry });
  }
  for (const one of applications.value.values()) {
    const score = scoreOf(plain(`${one.company} ${one.role}`), words);
    if (score !== undefined)
      found.push({ score: score + (one.outcome ? behind : 0), make: () => applicationEntry(one) });
  }
  for (const [id, kind, name] of [...named(), ...heldRounds()]) {
    const score = scoreOf(plain(name), words);
    if (score !== undefined) found.push({ score: score + aside, make: () => recordEntry(id, kind, name) });
  }
  return found
    .sort((a, b) => a.score - b.score)
    .slice(0, most)
    .map(({ make }) => make());
}

/** The open applications that were touched last. */
function latest(): readonly Entry[] {
  return [...applications.value.values()]
    .filter(({ outcome, archived }) => !outcome && !archived)
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
    .slice(0, 5)
    .map(applicationEntry);
}

type One = typeof applications.value extends ReadonlyMap<string, infer A> ? A : never;

function applicationEntry(of: One): Entry {
  const stage = stageShown(of);
  return {
    id: of.id,
    text: `${of.company}, ${of.role}`,
    icon: <Avatar name={of.company} size={18} />,
    note: (
      <>
        <StageIcon stage={stage} />
        {stageWord[stage]}
      </>
    ),
    run: () => go(addressOf(of.id)),
  };
}

function recordEntry(id: string, kind: KindName, name: string): Entry {
  const icon = kind === "contact" ? <Avatar name={name} size={18} /> : <Icon of={iconOf(kind)} />;
  return { id, text: name, icon, note: kindWords[kind].many, run: () => go(addressOf(id)) };
}

const iconOf = (kind: KindName) => pages.find(({ kinds }) => kinds?.includes(kind))?.icon ?? FileText;

type Named = { readonly name?: unknown; readonly title?: unknown; readonly label?: unknown };

/** Whatever has a name of its own. */
function named(): readonly (readonly [id: string, kind: KindName, name: string])[] {
  const kinds = Object.keys(names).filter((kind) => kind !== "application") as KindName[]; // keys() widens
  return kinds.flatMap((kind) =>
    [...recordsOf<Named>(kind).value.values()].flatMap(({ id, name: own, title, label }) => {
      const name = own ?? title ?? label;
      return typeof name === "string" ? [[id, kind, name] as const] : [];
    }),
  );
}

/** Rounds of interviews, which go by the company. */
function heldRounds(): readonly (readonly [id: string, kind: KindName, name: string])[] {
  return [...rounds.value.values()].map((round) => {
    const { company = "An application that was deleted" } = applications.value.get(round.applicationId) ?? {};
    return [round.id, "interview", `${company}, ${roundName(round)}`];
  });
}

function keys(...all: readonly string[]) {
  return all.map((name) => <Key key={name} name={name} />);
}
