import type { PageProps } from "../pages.ts";
import { Bar } from "../ui/bar.tsx";

export function Insights({ page }: PageProps) {
  return <Bar title={page.title} />;
}
