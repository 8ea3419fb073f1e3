import { plainWords } from "./plain.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** What a column of a list of applications can hold. */
export const columnFields = [
  "company",
  "role",
  "status",
  "statusHistory",
  "appliedOn",
  "savedOn",
  "updatedOn",
  "step",
  "postingUrl",
  "location",
  "workMode",
  "employment",
  "salary",
  "salaryMin",
  "salaryMax",
  "currency",
  "offerBase",
  "source",
  "followUpOn",
  "nextAction",
  "deadlineOn",
  "postedOn",
  "description",
  "excitement",
  "tags",
  "notes",
  "contact",
  "externalId",
  "note",
  "ignore",
] as const;

/**
 * A field of the application, or: `step` a date or yes under the name of a round, `updatedOn` the day of the last
 * status, `externalId` tells rows apart, `contact` and `note` lines "Header: value" in the notes.
 */
export type ColumnField = (typeof columnFields)[number];

/** Fields that several columns may feed; every other field has one column. */
export const sharedFields: ReadonlySet<ColumnField> = new Set([
  "step",
  "location",
  "contact",
  "externalId",
  "note",
  "ignore",
]);

/** Headers by field, the likelier first, compared as `plainWords`. */
const headers: Partial<Record<ColumnField, string>> = {
  company:
    "company, company name, company info, employer, employer name, organization, organization name, organisation, entreprise, societe, nom de l'entreprise, employeur, firma, unternehmen, arbeitgeber, empresa, nome da empresa, nombre de la empresa, azienda, bedrijf, 公司名称, 公司, 企业",
  role: "job title, job position, job post title, position title, job role, role name, role title, job name, title, position, role, job, vacancy, opening, intitule du poste, intitule, poste, titre, titre du poste, cargo, puesto, vaga, stelle, stellenbezeichnung, jobtitel, ruolo, posizione, functie, 岗位, 岗位名称, 职位, 职位名称",
  status:
    "status, application status, current status, job status, stage, current stage, application stage, state, list, statut, statut de la candidature, etat, etape, estado, situacao, stato, fase, phase, result, outcome, resultat, ergebnis, response, reponse, 当前状态, 状态, 进度",
  statusHistory: "status history, stage history, history, timeline, historique",
  appliedOn:
    "date applied, applied date, applied on, applied at, application date, date of application, app submitted date, submitted date, submission date, date submitted, submitted on, submitted at, initial app date, applied, date candidature, date de candidature, date d'envoi, date de postulation, postule le, bewerbungsdatum, beworben am, fecha de aplicacion, fecha de postulacion, fecha de solicitud, data candidatura, data da candidatura, data de inscricao, data di candidatura, sollicitatiedatum, 投递时间, 投递日期, 申请日期, date, timestamp, data, datum, fecha, day, 日期, 时间",
  savedOn:
    "date saved, saved date, saved on, saved at, date added, added on, added at, added, date found, bookmarked on, created at, created on, date created, created, created date, time created, created time, date creation, date de creation",
  updatedOn:
    "status date, stage date, stage entered at, last status change, last action date, last action, last activity, last activity date, last updated, last update, updated at, updated on, updated, date updated, last modified, last edited time, response date, date de reponse, closed on, closed, date closed, closed date, ended on",
  postingUrl:
    "job link, job url, job posting url, job post url, job posting link, job posting, posting url, posting link, posting, application url, application link, job description link, url, link, links, lien de l'offre, url de l'offre, lien, annonce, enlace, link da vaga, stellenlink, 岗位链接, 链接, 网址",
  location:
    "location, job location, locations, office, city, city state, town, state, country, lieu, ville, localisation, pays, ort, standort, stadt, ubicacion, ciudad, localizacao, cidade, luogo, sede, citta, plaats, 工作地点, 地点, 城市",
  workMode:
    "work mode, workplace type, workplace, work arrangement, work location type, location type, in person hybrid remote, remote, remote status, is remote, arbeitsmodell, teletravail, modalidad, modalidade, tipo, type, job type, work type",
  employment:
    "employment type, employment, contract type, contract, contrat, type de contrat, vertragsart, tipo de contrato, tipo, type, job type, work type, role type",
  salary:
    "salary, salary range, pay, pay range, compensation, comp, wage, rate, tc, salaire, remuneration, gehalt, salario, sueldo, stipendio, salaris, 薪资, 薪水, 工资",
  salaryMin: "salary min, min salary, minimum salary, salary low, salary from, salaire min, gehalt min, salario min",
  salaryMax: "salary max, max salary, maximum salary, salary high, salary to, salaire max, gehalt max, salario max",
  currency: "currency, salary currency, devise, wahrung, moneda, moeda",
  offerBase: "offer amount, offered salary, offer salary, base offer, offer base",
  source:
    "source, job source, posting source, platform, application software, job board, site, board, portal, found on, found via, via, channel, referrer, plateforme, canal, quelle, fonte, origem, bron, 投递渠道, 渠道, 来源",
  followUpOn:
    "follow up date, follow up on, followup date, next follow up, next followup at, next follow up date, follow up at, reminder date, reminder, next action date, date relance, date de relance, relance, nachfassen am, fecha de seguimiento, next date, follow up, followup",
  nextAction:
    "next steps, next step, next action, action items, action, to do, todo, prochaine etape, prochaine action, nachster schritt, proximo paso, proximo passo, follow up, followup",
  deadlineOn:
    "deadline, application deadline, closing date, due date, due on, due, apply by, date limite, frist, bewerbungsfrist, fecha limite, prazo, scadenza, 截止日期",
  postedOn: "date posted, posted date, posted on, posted at, posted, date pub, date de publication, publication date",
  description:
    "job description, description, description du poste, jd, stellenbeschreibung, descripcion, descricao, 职位描述",
  excitement: "excitement, rating, interest, interest level, stars, envie, interesse",
  tags: "tags, tag, labels, label, etiquettes, etiquetas, schlagworte",
  notes:
    "notes, note, job notes, my notes, comments, comment, remarks, remark, commentaires, commentaire, remarques, remarque, bemerkungen, bemerkung, notizen, notiz, anmerkungen, notas, observaciones, observacoes, comentarios, opmerkingen, 备注, 说明",
  contact:
    "contact, contacts, contact person, contact name, contact email, contact mail, contact linkedin, contact url, contact phone, contact phone number, contact info, points of contact, point of contact, follow up contact name, recruiter name, recruiter email, hiring manager, ansprechpartner, ansprechperson, contatto, contacto, contato, contactpersoon, 联系人",
  externalId:
    "job id, job number, job no, job ref, job reference, application id, application number, requisition id, requisition, req id, req number, reference, reference number, posting number, id, id offre, #, no, nr, number",
};

/** Taken only when there is nothing better and no column for the role: a bare name, a mail's subject. */
const lastResorts: ReadonlyMap<string, ColumnField> = new Map([
  ["name", "company"],
  ["subject", "role"],
]);

export function lastResortOf(header: string): ColumnField | undefined {
  return lastResorts.get(plainWords(header));
}

/** Tools' own switches and indexes, of no use to a person. */
const ignored = new Set(["simplify", "index", "unnamed: 0", "row", "user id", "owner"]);

/** The fields of an application that a header may stand for. */
export const claimsOf = vocabularyOf<ColumnField>(headers);

export function isIgnored(header: string): boolean {
  return ignored.has(plainWords(header));
}
