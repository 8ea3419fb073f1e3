import { useComputed } from "@preact/signals";
import { Sparkles } from "lucide";
import { sampleTag } from "../../shared/demo/tag.ts";
import { applications } from "../store/records.ts";
import { Icon } from "../ui/icon.tsx";

/** Says so as long as sample data is among the person's own. */
export function SampleNote() {
  const here = useComputed(() => [...applications.value.values()].some(({ tags }) => tags?.includes(sampleTag)));
  if (!here.value) return null;
  const remove = async () => {
    const { removeSample } = await import("../sample/sample.ts");
    removeSample();
  };
  return (
    <div class="note">
      <Icon of={Sparkles} />
      <span>You are looking at sample data.</span>
      <button type="button" class="link" onClick={remove}>
        Remove it
      </button>
    </div>
  );
}
