import type { Issue } from "../../shared/problem.ts";

type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What the browser finds wrong with a form, in the words that the API has for the same. */
export function problemsIn(form: HTMLFormElement): readonly Issue[] {
  return [...form.elements].filter(isInput).flatMap((input) => {
    const message = problemOf(input);
    return message ? [{ path: input.name, message }] : [];
  });
}

/** Takes the person to the first field that is wrong. */
export function showFirst(form: HTMLFormElement, [first]: readonly Issue[]): void {
  const input = [...form.elements].filter(isInput).find(({ name }) => name === first?.path);
  for (let at = input?.closest("details"); at; at = at.parentElement?.closest("details")) at.open = true;
  input?.focus();
}

function isInput(element: Element): element is Input {
  return "validity" in element && "name" in element && element.name !== "";
}

function problemOf(input: Input): string | undefined {
  const { validity, value } = input;
  if (input.required && value.trim() === "" && !validity.badInput) return "must be filled in";
  if (validity.valid || !input.willValidate) return undefined;
  if (validity.customError) return input.validationMessage;
  const { min = "", max = "", maxLength } = input as HTMLInputElement; // those without have none
  if (validity.rangeUnderflow) return `must be at least ${min}`;
  if (validity.rangeOverflow) return `must be at most ${max}`;
  if (validity.tooLong) return `must be at most ${maxLength} characters`;
  return input.dataset.says ?? says[input.type] ?? "is not right";
}

/** What a control takes, for whatever it does not. */
const says: Readonly<Record<string, string>> = {
  number: "must be a whole number",
  date: "must be a day that exists",
  "datetime-local": "must be a day and a time",
  url: "must be a web address that starts with https://",
  email: "must be an e-mail address",
};
