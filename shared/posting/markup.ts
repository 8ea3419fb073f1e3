import { type QuoteType, Tokenizer } from "htmlparser2";

export type Element = {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
};

type Growing = { tag: string; attributes: ReadonlyMap<string, string>; children: (Growing | string)[] };

const none: Element["attributes"] = new Map();

/** Deeper elements become children of this level, so that whoever walks the tree may do so by recursion. */
const deepest = 200;

/**
 * HTML as a tree, and no more than that: nothing is run, loaded or corrected as a browser would. Over the tokenizer
 * alone, because the parser above it searches all that is open at every tag.
 */
export function parseMarkup(html: string): Element {
  const tree = new Tree(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, tree);
  tokenizer.write(html);
  tokenizer.end();
  return tree.root;
}

const voids = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

/** What an opening tag ends without saying so. */
const ended: Readonly<Record<string, readonly string[]>> = {
  li: ["li"],
  dt: ["dt", "dd"],
  dd: ["dt", "dd"],
  tr: ["td", "th", "tr"],
  td: ["td", "th"],
  th: ["td", "th"],
  option: ["option"],
  body: ["head"],
};
const endsParagraph = new Set(
  "address article aside blockquote div dl fieldset footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul".split(
    " ",
  ),
);

class Tree {
  readonly root: Growing = { tag: "", attributes: none, children: [] };
  private readonly html: string;
  private readonly open: Growing[] = [this.root];
  private beyond = 0;
  private element: Growing = this.root;
  private attributes: Map<string, string> | undefined;
  private name = "";
  private value = "";

  constructor(html: string) {
    this.html = html;
  }

  onopentagname(start: number, end: number): void {
    this.element = { tag: this.html.slice(start, end).toLowerCase(), attributes: none, children: [] };
    this.attributes = undefined;
  }
  onattribname(start: number, end: number): void {
    this.name = this.html.slice(start, end).toLowerCase();
  }
  onattribdata(start: number, end: number): void {
    this.value += this.html.slice(start, end);
  }
  onattribentity(code: number): void {
    this.value += String.fromCodePoint(code);
  }
  onattribend(_: QuoteType): void {
    this.attributes ??= new Map();
    if (!this.attributes.has(this.name)) this.attributes.set(this.name, this.value);
    this.value = "";
  }
  onopentagend(): void {
    if (this.attributes) this.element.attributes = this.attributes;
    const { tag } = this.element;
    const top = this.top().tag;
    if (ended[tag]?.includes(top) || (top === "p" && endsParagraph.has(tag))) this.open.pop();
    this.top().children.push(this.element);
    if (voids.has(tag)) return;
    if (this.open.length < deepest) this.open.push(this.element);
    else this.beyond++;
  }
  onselfclosingtag(): void {
    this.onopentagend();
  }
  onclosetag(start: number, end: number): void {
    const tag = this.html.slice(start, end).toLowerCase();
    if (this.beyond > 0) {
      this.beyond--;
      return;
    }
    const at = this.open.findLastIndex((element) => element.tag === tag);
    if (at > 0) this.open.length = at;
  }
  ontext(start: number, end: number): void {
    this.add(this.html.slice(start, end));
  }
  ontextentity(code: number): void {
    this.add(String.fromCodePoint(code));
  }
  oncdata(start: number, end: number, offset: number): void {
    this.add(this.html.slice(start, end - offset));
  }
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  private add(text: string): void {
    const { children } = this.top();
    const last = children.at(-1);
    if (typeof last === "string") children[children.length - 1] = last + text;
    else children.push(text);
  }

  private top(): Growing {
    return this.open.at(-1) ?? this.root;
  }
}
