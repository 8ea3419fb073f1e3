/** A company's name as people compare it: without case, accents, punctuation, "The" and its legal form. */
export function normaliseCompany(name: string): string {
  const words = wordsOf(joinInitials(name.replace(asianForms, " ")).replaceAll("&", " and "));
  const named = words[0] === "the" && words.length > 1 ? words.slice(1) : words;
  return withoutEnding(named, legalForms).join(" ") || name.trim().toLowerCase();
}

/**
 * A role as people compare it: without case, accents, punctuation, gender markers and remarks in brackets on where and
 * how much one works; abbreviations written out. The job's `location`, when known, is such a remark as well.
 */
export function normaliseRole(role: string, location = ""): string {
  const places = new Set(wordsOf(location));
  const isRemark = (text: string) => remarks.test(text) || wordsOf(text).every((word) => places.has(word));
  const plain = role
    .replace(genderMarker, " ")
    .replace(genderEnding, "")
    .replace(inBrackets, (whole: string, text: string) => (isRemark(text.trim()) ? " " : whole))
    .replace(/\b(back|front|full)[ -](end|stack)\b/gi, "$1$2")
    .replace(/(?<=\p{L})(?:\+\+|#)/gu, (sign) => (sign === "#" ? "sharp" : "plusplus"));
  const words = wordsOf(plain).map((word) => inFull.get(word) ?? word);
  return withoutEnding(words, workPlaces).join(" ") || role.trim().toLowerCase();
}

const inBrackets = /[([{]([^()[\]{}]{0,100})[)\]}]/g;
const remarks =
  /remote|hybrid|on-?site|home ?office|\bwfh\b|t[ée]l[ée]travail|(?:full|part)[- ]?time|vollzeit|teilzeit|\d ?%|^(?:emea|apac|latam|dach|europe|eu|uk|usa?)$|^[\p{L} .'-]+, ?\p{L}{2}$/iu;
/** (m/f/d), w|m|x, H/F, (all genders) */
const genderMarker =
  /[([]?(?<![\p{L}\p{N}])(?:all genders|gn|[mwfhdxi](?: ?[/|,*:] ?(?:[mwfhdxi]|div(?:erse?)?\.?)){1,3})(?![\p{L}\p{N}])[)\]]?/giu;
/** Entwickler:in, Entwickler/-in, Développeur(se), Ingénieur·e */
const genderEnding = /(?<=\p{L}{3})(?:[:*_/·]-?|\()(?:innen|in|euse|se|rice|e)\)?(?![\p{L}\p{N}])/giu;
const asianForms = /株式会社|(?:股份|责任)*有限(?:责任)?公司/gu;

const inFull: ReadonlyMap<string, string> = new Map([
  ["sr", "senior"],
  ["snr", "senior"],
  ["jr", "junior"],
  ["jnr", "junior"],
  ["dev", "developer"],
  ["eng", "engineer"],
  ["engr", "engineer"],
  ["swe", "software engineer"],
  ["mgr", "manager"],
  ["ii", "2"],
  ["iii", "3"],
]);

const workPlaces: ReadonlySet<string> = new Set(["remote", "hybrid", "onsite"]);

const legalForms: ReadonlySet<string> = new Set(
  (
    "inc incorporated corp corporation co company ltd limited llc llp lp plc pty pte pvt private " +
    "gmbh ggmbh mbh ag kg kgaa ohg gbr ug haftungsbeschrankt ev eg se sa sas sasu sarl srl spa sl slu " +
    "bv nv bvba cv ab as asa aps oy oyj kft zrt sro doo sp z oo kk gk ltda and und et"
  ).split(" "),
);

/** B.V., S. A. and A/S as one word. */
function joinInitials(name: string): string {
  const initials = /(?<![\p{L}\p{N}])\p{L}(?:[./] ?\p{L}(?![\p{L}\p{N}]))+\.?/gu;
  return name.replace(initials, (letters) => letters.replace(/[./ ]/g, ""));
}

function wordsOf(text: string): string[] {
  const folded = text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’‘`]/g, "");
  const latin = folded.replace(/[ßøłæœđı]/g, (letter) => spelled.get(letter) ?? letter);
  return latin.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== "");
}

/** Letters that no decomposition takes apart. */
const spelled: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["ø", "o"],
  ["ł", "l"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["đ", "d"],
  ["ı", "i"],
]);

/** Without the words at the end that say no more than the rest; the first word always stays. */
function withoutEnding(words: readonly string[], endings: ReadonlySet<string>): readonly string[] {
  const last = words.findLastIndex((word, n) => n === 0 || !endings.has(word));
  return words.slice(0, last + 1);
}
