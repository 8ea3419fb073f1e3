import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import type { PageProps } from "../pages.ts";
import { replace } from "../router.ts";
import { Bar } from "../ui/bar.tsx";
import { backup } from "./backup.ts";
import { BackupCheck } from "./backup-check.tsx";
import { CheckStep } from "./check-step.tsx";
import { ColumnsStep } from "./columns-step.tsx";
import { DropAnywhere } from "./drop-anywhere.tsx";
import { FileStep } from "./file-step.tsx";
import { RunStep } from "./run-step.tsx";
import { addressOfStep, askedStep, type Step, shownStep } from "./step.ts";
import { Steps } from "./steps.tsx";
import { upload } from "./upload.ts";
import { UploadCheck } from "./upload-check.tsx";
import { UploadColumns } from "./upload-columns.tsx";

const views: Readonly<Record<Step, ComponentType>> = {
  file: FileStep,
  columns: () => (upload.value ? <UploadColumns /> : <ColumnsStep />),
  check: Check,
  import: RunStep,
};

/** From a file to records, in four steps that can be gone back and forth. */
export function Import({ page }: PageProps) {
  const step = shownStep.value;
  const asked = askedStep.value;
  const View = views[step];
  useEffect(() => {
    if (asked !== step) replace(addressOfStep(step)); // a reload has no file any more
  }, [asked, step]);
  return (
    <>
      <Bar title={page.title} />
      <Steps />
      <View key={step} />
      {step !== "import" && <DropAnywhere />}
    </>
  );
}

function Check() {
  if (backup.value) return <BackupCheck />;
  return upload.value ? <UploadCheck /> : <CheckStep />;
}
