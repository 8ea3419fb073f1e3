import { FileUp } from "lucide";
import { useEffect, useState } from "preact/hooks";
import { Icon } from "../ui/icon.tsx";
import s from "./import.module.css";
import { openFile, openPasted } from "./opening.ts";

/** A file may be dropped, and rows pasted, anywhere on the page. */
export function DropAnywhere() {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const leave = new AbortController();
    const { signal } = leave;
    const enter = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    addEventListener("dragover", enter, { signal });
    addEventListener("dragleave", ({ relatedTarget }) => relatedTarget === null && setOver(false), { signal });
    addEventListener("drop", (event) => drop(event, setOver), { signal });
    addEventListener("paste", paste, { signal });
    return () => leave.abort();
  }, []);
  return over ? (
    <div class={s.over}>
      <Icon of={FileUp} size={24} />
      Drop the file to read it
    </div>
  ) : null;
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}

function drop(event: DragEvent, setOver: (over: boolean) => void): void {
  setOver(false);
  const [file] = event.dataTransfer?.files ?? [];
  if (!file) return;
  event.preventDefault();
  void openFile(file);
}

/** What is pasted into a field belongs to the field. */
function paste(event: ClipboardEvent): void {
  if (event.target instanceof Element && event.target.closest("input, textarea, select, dialog")) return;
  const [file] = event.clipboardData?.files ?? [];
  const text = event.clipboardData?.getData("text/plain") ?? "";
  if (file) void openFile(file);
  else if (text.includes("\n")) void openPasted(text);
}
