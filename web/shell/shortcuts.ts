import { stored } from "../ui/stored.ts";

/** Keys that are one letter can be switched off, for those who speak to their computer (WCAG 2.1.4). */
const { choice, choose } = stored("single-keys", ["on", "off"]);
export const singleKeys = choice;
export const setSingleKeys = choose;

const isMac = /mac|iphone|ipad/i.test(navigator.userAgent);

/** The names of the keys for commands, and for the other way of a key, on this device. */
export const commandKey = isMac ? "⌘" : "Ctrl";
export const otherKey = isMac ? "⌥" : "Alt";
