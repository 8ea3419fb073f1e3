import { go } from "../../router.ts";
import { change, remove } from "../../store/changes.ts";
import type { MenuGroup } from "../../ui/menu.tsx";
import { addressOut } from "../address.ts";
import type { Card } from "../view.ts";

/** What else can be done with an opened application. */
export function actionsOf({ id, company, archived }: Card): readonly MenuGroup[] {
  return [
    {
      items: [
        { label: "All fields", run: () => go(`/records/applications/${id}`) },
        {
          label: archived ? "Take out of the archive" : "Archive",
          run: () =>
            void change(id, { archived: !archived || null }, `${company} ${archived ? "is back" : "archived"}`),
        },
      ],
    },
    {
      items: [
        {
          label: "Move to the trash",
          danger: true,
          run: () => {
            go(addressOut());
            remove([id], `${company} moved to the trash`);
          },
        },
      ],
    },
  ];
}
