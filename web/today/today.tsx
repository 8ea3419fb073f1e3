import type { PageProps } from "../pages.ts";
import { Bar } from "../ui/bar.tsx";
import { today } from "../ui/clock.ts";
import { long } from "../ui/date.ts";

export function Today({ page }: PageProps) {
  return (
    <Bar title={page.title}>
      <p class="aside">{long(today.value)}</p>
    </Bar>
  );
}
