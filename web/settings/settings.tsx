import type { PageProps } from "../pages.ts";
import { Bar } from "../ui/bar.tsx";
import { About } from "./about.tsx";
import { Appearance } from "./appearance.tsx";
import { Data } from "./data.tsx";
import { You } from "./you.tsx";

/** What a person can set, and what they can do with all of their data. */
export function Settings({ page }: PageProps) {
  return (
    <>
      <Bar title={page.title} />
      <div class="scroll">
        <div class="page">
          <Appearance />
          <You />
          <Data />
          <About />
        </div>
      </div>
    </>
  );
}
