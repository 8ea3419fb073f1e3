import type { PageProps } from "../pages.ts";
import { ownerHere } from "../store/owner.ts";
import { Bar } from "../ui/bar.tsx";
import { lazy } from "../ui/lazy.tsx";
import { About } from "./about.tsx";
import { Appearance } from "./appearance.tsx";
import { Data } from "./data.tsx";
import { You } from "./you.tsx";

const Account = lazy(() => import("../sign-in/account.tsx").then((m) => m.Account));

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
          {ownerHere() && <Account />}
          <About />
        </div>
      </div>
    </>
  );
}
