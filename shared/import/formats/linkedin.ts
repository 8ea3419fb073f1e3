import { planContacts } from "../contacts.ts";
import { hasColumns } from "../file.ts";
import type { TextFormat } from "../format.ts";

/** People one is connected with; the sentences that LinkedIn puts above the columns are passed over. */
export const linkedInConnections: TextFormat = {
  name: "linkedin-connections",
  label: "LinkedIn connections",
  recognises: ({ head }) => head.some((row) => connectedOn.some((name) => row.includes(name)) && row.length <= 12),
  plan: planContacts,
};

/** As the column is called in the languages that exports come in. */
const connectedOn = [
  "connected on",
  "verbunden am",
  "vernetzt am",
  "connexion le",
  "date de connexion",
  "en relation depuis",
  "conectado el",
  "fecha de conexion",
  "conectado em",
  "collegato il",
  "data di collegamento",
  "verbonden op",
  "连接时间",
];

/** The address book of a telephone that LinkedIn was once given. */
export const linkedInAddressBook: TextFormat = {
  name: "linkedin-address-book",
  label: "LinkedIn imported contacts",
  recognises: (file) => hasColumns(file, ["source", "first name", "emails", "phone numbers"]),
  plan: planContacts,
  isPrivate: true,
};
