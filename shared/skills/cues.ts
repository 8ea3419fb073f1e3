/** Words that go on with a list of skills, in the languages that postings are written in. */
export const connectives = words("and or und oder et ou y o e u and/or as well sowie & bzw ma och i en plus");

/** Before a name, these say that it is a thing one works with: "written in Go". */
export const before = words(
  "in with using use uses used via on like modern idiomatic learn learning know writing write code coding program",
  "programming language languages including especially preferably either mit en con avec em com dans sur utilizando",
  "programmiersprache lenguaje langage linguagem strong solid microsoft senior junior lead",
);

/** One of these, then a preposition: then small letters will do as well. */
export const experience = words(
  "experience experienced knowledge proficiency proficient familiarity familiar skills skilled fluent fluency expertise expert",
  "background command understanding grasp mastery fundamentals basics years comfortable competent versed written develop",
  "developing build built erfahrung erfahrungen kenntnisse kenntnissen expérience connaissance connaissances maîtrise",
  "experiencia conocimiento conocimientos dominio manejo experiência conhecimento conhecimentos esperienza",
);
/** Before a colon or a line's end, these head a list of skills. */
export const headings = words(
  "languages language stack technologies technology tech tools frameworks framework backend programmiersprachen sprachen",
  "technologien compétences langages lenguajes tecnologías linguagens tecnologias requirements",
);
export const prepositions = words("in with of using on mit von en con de avec em com du di");

/** After a name, these say what is made or done with it. */
export const after = words(
  "developer developers development programming programmer programmers engineer engineers engineering language lang code",
  "codebase codebases backend backends frontend app apps application applications api apis server servers microservice",
  "microservices service services module modules library libraries framework ecosystem stack sdk runtime routine routines",
  "experience skills knowledge expert programs projects project scripts script jobs job cluster clusters pipelines charts chart",
  "cookbook cookbooks database databases queries shop team based native entwickler entwicklerin entwickler:in entwicklung",
  "programmierung kenntnisse kenntnissen programmierer dienste anwendungen schnittstelle schnittstellen erfahrung stored",
  "compiler tests testing web developper développeur développement runtime spreadsheets macros dashboards fullstack",
);

/** Of those after a name, the ones that leave no doubt at the beginning of a sentence either. */
export const surelyAfter = words(
  "developer developers development programming programmer programmers engineer engineers language lang codebase",
  "microservice microservices entwickler entwicklerin entwicklung programmierung kenntnisse sdk runtime",
);

/** What else these words mean, by the words beside them. */
export const otherwise: ReadonlyMap<
  string,
  { readonly after?: ReadonlySet<string>; readonly before?: ReadonlySet<string> }
> = new Map([
  [
    "c",
    {
      after: words(
        "vitamin series plan class grade option phase level tier round section schedule appendix annex group part type usb",
        "hepatitis block building category exhibit gate hall note serie plano clase plan hemoglobin",
      ),
      before: words("level suite suites levels corp class section d degrees"),
    },
  ],
  ["r", { after: words("toys section level series"), before: words("d us rated") }],
  [
    "go",
    {
      after: words("pokémon pokemon pok to let s lets we you can ready must"),
      before: words("to the beyond above ahead live for through further back out global green"),
    },
  ],
  ["rest", { after: words("the and bed"), before: words("of assured day days period") }],
  [
    "express",
    {
      after: words("american orient pony"),
      before: words("scripts entry interest delivery shipping train lane written"),
    },
  ],
  ["swift", { after: words("taylor"), before: words("code codes response payments action messaging network") }],
  ["rust", { after: words(), before: words("proof belt free") }],
  ["chef", { after: words("head sous pastry executive the private"), before: words("de du d und") }],
  [
    "spring",
    {
      after: words("this next last early late in since"),
      before: words("semester term break internship cleaning season"),
    },
  ],
  ["oracle", { after: words("the at"), before: words("park corporation red") }],
  ["excel", { after: words("you to will who"), before: words("at in as") }],
  ["dash", { after: words("a the"), before: words("of cam") }],
  ["phoenix", { after: words("in"), before: words("arizona az") }],
]);

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}
