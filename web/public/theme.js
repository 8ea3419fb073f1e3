// Runs before the first paint, so that a chosen theme never flashes. A file of its own, because the policy of the site
// allows no inline script. The same key is read and written by ui/theme.ts.
try {
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is switched off: the system's theme holds.
}
