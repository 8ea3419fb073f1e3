import { plainWords } from "./plain.ts";
import type { Columns } from "./sheet.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** What a column of a list of people can hold; `note` is a line "Header: value" in the notes. */
export const contactFields = [
  "name",
  "firstName",
  "middleName",
  "lastName",
  "nickname",
  "company",
  "title",
  "email",
  "phone",
  "link",
  "connectedOn",
  "lastSpokeOn",
  "nextOn",
  "relationship",
  "tags",
  "notes",
  "note",
  "ignore",
] as const;
export type ContactField = (typeof contactFields)[number];

const headers = vocabularyOf<ContactField>({
  name: "full name, name, display name, contact name, contact person, contact, person, nom complet, nombre completo, nome completo, vollstandiger name, naam, 姓名, nom",
  firstName:
    "first name, given name, forename, vorname, prenom, nombre, nome, voornaam, fornavn, fornamn, imie, etunimi, keresztnev, 名, 名字, 이름, الاسم الأول, الاسم الاول, имя",
  middleName: "middle name, additional name, zweiter vorname, deuxieme prenom, segundo nombre",
  lastName:
    "last name, family name, surname, nachname, familienname, nom, nom de famille, apellidos, apellido, cognome, sobrenome, apelido, achternaam, efternavn, efternamn, etternavn, nazwisko, sukunimi, 姓, 姓氏, 성, اسم العائلة, الاسم الأخير, фамилия",
  nickname: "nickname, nick name, spitzname, surnom, apodo",
  company:
    "company, company name, organization name, organisation name, organization, organisation, companies, employer, current company, entreprise, societe, unternehmen, firma, empresa, azienda, bedrijf, foretag, virksomhed, 公司, 公司名称, الشركة, компания",
  title:
    "job title, position, organization title, organisation title, headline, occupation, role, title, poste, fonction, cargo, puesto, posizione, funzione, functie, beruf, berufsbezeichnung, stelle, stilling, befattning, 职位, الوظيفة, المنصب, должность",
  email:
    "email address, email, e mail address, e mail, emails, email addresses, e mails, mail, mail address, primary email, secondary email, work email, personal email, adresse e mail, adresse email, adresse de courriel, courriel, e mail adresse, emailadresse, correo electronico, direccion de correo electronico, direccion de correo, correo, endereco de email, endereco de e mail, indirizzo email, indirizzo e mail, e mailadres, 邮箱, 电子邮件, 电子邮件地址, البريد الإلكتروني",
  phone:
    "phone, phone number, phone numbers, phones, telephone, telephone number, tel, mobile, mobile phone, mobile number, cell, cell phone, business phone, home phone, work phone, primary phone, other phone, company main phone, car phone, telefon, telefonnummer, handy, mobil, telefono, movil, celular, telefone, portable, gsm, 电话, 手机, 手机号码",
  link: "url, profile url, linked in url, linkedin url, linked in profile, linkedin profile, linked in, linkedin, link, links, profile, profiles, website, web site, web page, personal web page, homepage, site, sites, twitter, x, instagram, git hub, github, facebook, other links, site web, sitio web, sito web, webseite, 网址, 链接",
  connectedOn:
    "connected on, connected at, connection date, date connected, verbunden am, vernetzt am, kontakt seit, connexion le, date de connexion, en relation depuis, conectado el, fecha de conexion, conectado em, collegato il, data di collegamento, verbonden op, 连接时间, 联系时间",
  lastSpokeOn:
    "last touch, last contact, last contacted, last spoke, last spoke on, last interaction, last met, last talked",
  nextOn: "next ping, next contact, next touch, next on, follow up date, next follow up, reminder, keep in touch on",
  relationship: "relationship, relation, relationship type, beziehung",
  tags: "tags, labels, group membership, groups, group, categories, category, tag, kategorien",
  notes: "notes, note, comments, comment, remarks, notizen, notiz, bemerkungen, notas, remarques, 备注",
  ignore: "photo, avatar, picture, image",
});

/** Google and Outlook number what there may be several of: "E-mail 2 - Value", "Organization 1 - Title". */
function claimsOf(header: string) {
  return headers(
    plainWords(header)
      .replace(/ \d+(?= |$)/g, "")
      .replace(/ value$/, ""),
  );
}

export const contactColumns: Columns<ContactField> = {
  fields: contactFields,
  vocabulary: claimsOf,
  shared: new Set(["email", "phone", "link", "note", "ignore"]),
  dated: new Set(["connectedOn", "lastSpokeOn", "nextOn"]),
  fits: (field, values) => {
    if (field === "email") return values.some((text) => text.includes("@"));
    if (field === "phone") return values.some((text) => /\d/.test(text));
    return true;
  },
};
