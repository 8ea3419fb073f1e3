import { useComputed } from "@preact/signals";
import { Info, TriangleAlert } from "lucide";
import type { Day } from "../../shared/day.ts";
import { type Candidate, type Duplicate, duplicatesOf, indexOf } from "../../shared/duplicates.ts";
import { addressOf } from "../pages.ts";
import { applications } from "../store/records.ts";
import { today } from "../ui/clock.ts";
import { short } from "../ui/date.ts";
import { Icon, stageShown } from "../ui/icon.tsx";
import { outcomeWord, stageWord } from "../words.ts";

const most = 3;

/** What is already here of the same posting, role or company. It warns and never stands in the way. */
export function Duplicates({ of }: { readonly of: Candidate }) {
  const index = useComputed(() => indexOf([...applications.value.values()]));
  if (!of.company.trim()) return null;
  const found = duplicatesOf(of, index.value);
  if (found.length === 0) return null;
  const isSame = found[0]?.why !== "same_company";
  return (
    <div class="note" data-tone={isSame ? "warn" : undefined} role="status">
      <Icon of={isSame ? TriangleAlert : Info} />
      <div>
        <strong>{isSame ? "You may have this one already" : "You know this company"}</strong>
        <ul>
          {found.slice(0, most).map((one) => (
            <li key={one.id}>
              <Known {...one} />
            </li>
          ))}
          {found.length > most && <li>and {found.length - most} more</li>}
        </ul>
      </div>
    </div>
  );
}

function Known({ id, on }: Duplicate) {
  const known = applications.value.get(id);
  if (!known) return null;
  const state = known.outcome ? outcomeWord[known.outcome] : stageWord[stageShown(known)];
  return (
    <>
      <a class="link" href={addressOf(id)} target="_blank" rel="noopener">
        {known.role}
      </a>
      , {state}
      {on && <>, {sentOn(on)}</>}
    </>
  );
}

const sentOn = (on: Day) => `sent ${short(on, today.value)}`;
