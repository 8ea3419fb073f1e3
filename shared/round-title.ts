/** What a round is called where its number does not matter: "System design interview"; "Interview" of an unknown one. */
export function roundTitle({ format }: { readonly format?: string | undefined }): string {
  if (!format || format === "other") return "Interview";
  return `${format.charAt(0).toUpperCase()}${format.slice(1).replaceAll("_", " ")} interview`;
}
