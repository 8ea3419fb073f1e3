import { useEffect, useRef } from "preact/hooks";
import { type Page, pageAt } from "../pages.ts";
import { path } from "../router.ts";
import { status } from "../store/records.ts";
import { Announcements } from "../ui/announce.tsx";
import { Bar } from "../ui/bar.tsx";
import { Empty } from "../ui/empty.tsx";
import { lazy } from "../ui/lazy.tsx";
import { Toasts } from "../ui/toast.tsx";
import { Boundary } from "./boundary.tsx";
import { useKeptScroll } from "./kept-scroll.ts";
import { Overlays } from "./overlays.tsx";
import { Sidebar } from "./sidebar.tsx";
import { TabBar } from "./tab-bar.tsx";
import { setTitle } from "./title.ts";
import { views } from "./views.ts";

const SignIn = lazy(() => import("../sign-in/sign-in.tsx").then((m) => m.SignIn));

/** Everything around the screens, and the screen that the address names. */
export function App() {
  const page = pageAt(path.value);
  const View = page && views.get(page.path);
  const main = useArrival(page);
  useKeptScroll(main, page);
  if (status.value === "signed-out") return <SignIn />;
  return (
    <>
      <a class="button skip visually-hidden" href="#main">
        Skip to content
      </a>
      <Sidebar current={page} />
      <main id="main" ref={main} tabIndex={-1}>
        <Boundary key={page?.path}>{page && View ? <View page={page} /> : <NotFound />}</Boundary>
      </main>
      <TabBar current={page} />
      <Overlays />
      <Announcements />
      <Toasts />
    </>
  );
}

/** A new page gets the title of the window, and the focus, as a page that was loaded would. */
function useArrival(page: Page | undefined) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(page);
  useEffect(() => {
    setTitle(page?.title ?? "Not found");
    if (shown.current !== page) main.current?.focus({ preventScroll: true });
    shown.current = page;
  }, [page]);
  return main;
}

function NotFound() {
  const actions = (
    <a class="button" href="/today">
      Go to Today
    </a>
  );
  return (
    <>
      <Bar title="Not found" />
      <Empty title="There is nothing at this address" actions={actions}>
        It may have been mistyped, or what it named is gone.
      </Empty>
    </>
  );
}
