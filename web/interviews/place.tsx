import { ExternalLink } from "lucide";
import { Icon } from "../ui/icon.tsx";
import s from "./round.module.css";
import type { Round } from "./rounds.ts";

/** Where a round is: a link only when it is an address of the web over https, else the words as they are. */
export function Place({ of: { place } }: { readonly of: Round }) {
  if (!place?.trim()) return null;
  const url = secureUrl(place.trim());
  if (!url) return <p class={s.place}>{place}</p>;
  return (
    <p class={s.place}>
      <a class="link" href={url.href} target="_blank" rel="noopener noreferrer">
        {url.host}
        <Icon of={ExternalLink} size={13} />
        <span class="visually-hidden"> (opens in a new tab)</span>
      </a>
    </p>
  );
}

/** Nothing for other protocols, and for an address with a name in it that a reader would take for the host. */
function secureUrl(text: string): URL | undefined {
  const url = URL.parse(text);
  return url?.protocol === "https:" && !url.username && !url.password ? url : undefined;
}
