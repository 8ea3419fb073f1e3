import { outcomes, stages } from "../stages.ts";
import { plainWords } from "./plain.ts";

/** What a status word means. `follow_up` is applied, with something to do. */
export const statusMeanings = [...stages, ...outcomes, "follow_up"] as const;
export type StatusMeaning = (typeof statusMeanings)[number];

/** Words people and tools write, compared as `plainWords`. What several people mean differently is left out: they say. */
const words: Readonly<Record<StatusMeaning, string>> = {
  saved:
    "saved, to apply, need to apply, not applied, not applied yet, not yet applied, not started, working on, wishlist, wish list, bookmarked, found, generated, interested, draft, new, to do, todo, planned, planning to apply, considering, backlog, ready to apply, preparing, a envoyer, a postuler, interesado, por aplicar, para aplicar, gespeichert, geplant, merkliste, 待投递, 未投递",
  applied:
    "applied, application sent, application submitted, submitted, pending, in progress, ongoing, active, in process, in review, under review, in consideration, under consideration, awaiting response, waiting for response, waiting, no response yet, application received, applied online, en attente, en cours, envoyee, envoye, candidature envoyee, postule, inscrito, en revision, en proceso, enviada, enviado, postulado, aplicado, solicitado, candidatado, em andamento, em analise, beworben, eingereicht, abgeschickt, laufend, in bearbeitung, inviata, candidata, verstuurd, gesolliciteerd, 已投递, 已申请, 投递",
  screening:
    "screening, screening call, screen, phone screen, phone screening, phone call, recruiter screen, recruiter call, recruiter chat, recruiter contact, hr screen, hr screening, hr call, intro call, introductory call, coffee chat, tech assessment, technical assessment, assessment, online assessment, oa, coding challenge, code challenge, coding test, technical test, online test, test, take home, takehome, take home test, preselection, pre selection, test technique, triagem, preseleccion, prueba tecnica, teste tecnico, vorauswahl, einstellungstest, 笔试, 测评, 初筛",
  interviewing:
    "interview, interviews, interviewed, interviewing, interview scheduled, interview stage, interview invite, interview invitation, interview process, in interview, in interviews, interview done, interview completed, phone interview, video interview, hr interview, first interview, second interview, third interview, final interview, 1st interview, 2nd interview, 3rd interview, technical interview, tech interview, tech screen, technical screen, technical, onsite interview, panel interview, panel, on campus, onsite, on site, first round, second round, third round, fourth round, 1st round, 2nd round, 3rd round, final round, superday, assessment center, assessment centre, skills check, cultural fit, culture fit, reference check, references, shortlisted, entretien, entretien rh, entretien technique, entretien final, entretien passe, entrevista, en entrevista, entrevista tecnica, vorstellungsgesprach, gesprach, bewerbungsgesprach, colloquio, gesprek, sollicitatiegesprek, 一面, 二面, 三面, 四面, 终面, 面试, 面试中, 技术面, hr面",
  offer:
    "offer, offers, offered, offer received, received offer, offer extended, offer made, offer stage, verbal offer, offer pending, offre, offre envoyee, offre recue, oferta, oferta recibida, angebot, angebot erhalten, offerta, proposta, aanbod, 录用, offer已收",
  accepted:
    "accepted, offer accepted, accepted offer, hired, signed, accepte, acceptee, offre acceptee, embauche, aceptado, aceptada, contratado, aceito, aceita, angenommen, zugesagt, accettata, aangenomen, 已接受, 已入职",
  declined:
    "offer declined, declined offer, offer refused, offer turned down, turned down offer, i declined, offre refusee, oferta rechazada, angebot abgelehnt, 已拒offer",
  rejected:
    "rejected, reject, rejection, rejection received, application rejected, auto rejected, denied, negative, not selected, unsuccessful, refused, not a fit, turned down by company, rejete, rejetee, refus, refuse, refusee, reponse negative, rejeitado, rejeitada, recusado, recusada, reprovado, no interesado, rechazado, rechazada, descartado, descartada, abgelehnt, absage, abgesagt, rifiutata, rifiutato, afgewezen, afgewezen door bedrijf, 已拒绝, 被拒, 拒绝, 挂, 未通过",
  no_response:
    "no response, no reply, no answer, ghosted, ghost, ghosting, suspected ghost job, ghost job, never heard back, sans reponse, pas de reponse, sin respuesta, sem resposta, keine antwort, keine ruckmeldung, nessuna risposta, geen reactie, 无回复, 没有回复",
  withdrawn:
    "withdrawn, withdrew, i withdrew, withdrawn by me, application withdrawn, closed, position closed, job closed, role closed, dismissed, expired, archived, cancelled, canceled, position filled, filled, no longer interested, retire, retiree, candidature retiree, retirado, retirada, desistencia, zuruckgezogen, ritirata, teruggetrokken, 已撤回, 已关闭",
  follow_up: "a relancer, to follow up, follow up due, need to follow up, needs follow up, nachfassen",
};

/** Also steps when they head a column of dates, though as a status they could be anything. */
const roundWords: Readonly<Record<string, StatusMeaning>> = {
  recruiter: "screening",
  phone: "screening",
  hr: "screening",
};

const meanings = new Map<string, StatusMeaning>();
for (const [meaning, list] of Object.entries(words))
  for (const word of list.split(", ")) meanings.set(squeezed(word), meaning as StatusMeaning); // entries() widens the keys

/**
 * What a status says; nothing when the table does not know it. Beside the whole of it, what stands before an arrow or a
 * bracket and behind a dash is looked up, as in "Tech Screen -> Done", "Negative (by mail)" and "Stage one - intro call".
 */
export function meaningOf(status: string): StatusMeaning | undefined {
  for (const part of partsOf(status)) {
    const meaning = meanings.get(squeezed(plainWords(part)));
    if (meaning) return meaning;
  }
  return undefined;
}

function partsOf(status: string): string[] {
  const beforeArrow = status.split(/\s*(?:->|=>|→)\s*/)[0] ?? "";
  const beforeBracket = status.replace(/\s*[([].*$/s, "");
  const byDash = status.split(/\s+[-–—:]\s+/);
  const parts = [status, beforeArrow, beforeBracket, byDash.at(-1) ?? "", byDash[0] ?? ""];
  return [...parts, ...parts.map(unnumbered)].filter((part) => part !== "");
}

/** "Interview 2" and "2. Interview" are interviews. */
function unnumbered(part: string): string {
  return part.replace(/^\s*#?\d+[.)]?\s+|\s*#?\d+\s*$/g, "");
}

/** What the name of a column of dates or ticks means: "Rejected", "Offer Date", "Second Round". */
export function meaningOfStep(header: string): StatusMeaning | undefined {
  const words = plainWords(header);
  const name = words.replace(/^date (of |d'|de |du )?| (date|on|at|day|received|completed|scheduled)$/g, "");
  return meaningOf(words) ?? meaningOf(name) ?? roundWords[name];
}

/** Doubled letters are typed by accident: "reeejected". */
function squeezed(word: string): string {
  return word.replace(/(\p{L})\1+/gu, "$1");
}
