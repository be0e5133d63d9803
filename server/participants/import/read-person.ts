import { Compile } from "typebox/compile";
import { readNhsNumber } from "#instruments/nhs-number.ts";
import { wrongNhsNumber } from "../../vault/check-nhs-number.ts";
import { Contact } from "../../vault/contacts.schemas.ts";
import { attributeLength, Code } from "../participants.schemas.ts";
import type { Column } from "./columns.ts";
import type { CsvRow } from "./csv-rows.ts";

/** A person as a line of the file tells of them; what it leaves empty is absent. */
export interface Person {
	line: number;
	/** Null where the file has no column of codes. */
	code: string | null;
	site: string | null;
	attributes: Record<string, string>;
	contact: Partial<Contact>;
}

export interface ReadPerson {
	person: Person;
	errors: { column: string; message: string }[];
}

/** Site ids by name and by ODS code, in small letters. */
export type SitesByName = ReadonlyMap<string, string>;

const { properties } = Contact;
const isCode = Compile(Code);
const fields = {
	title: [
		Compile(properties.title),
		"Write a title of at most 40 characters on one line.",
	],
	name: [
		Compile(properties.name),
		"Write a name of at most 200 characters on one line.",
	],
	postcode: [
		Compile(properties.postcode),
		"Write a postcode of at most 12 characters.",
	],
	email: [
		Compile(properties.email),
		"This is no e-mail address: correct it, or leave the cell empty.",
	],
	phone: [
		Compile(properties.phone),
		"This is no telephone number: write digits, spaces, ( ) - . / and + before the country, or leave the cell empty.",
	],
	language: [
		Compile(properties.language),
		"Write a language tag, such as en or cy, or leave the cell empty.",
	],
} as const;
const isAddress = Compile(properties.address);

/** Reads a line by what its columns hold. Each cell that is no good is an error; empty cells say nothing. */
export function readPerson(
	columns: readonly Column[],
	sites: SitesByName,
	{ line, cells }: CsvRow,
): ReadPerson {
	const person: Person = {
		line,
		code: null,
		site: null,
		attributes: {},
		contact: {},
	};
	const errors: ReadPerson["errors"] = [];
	const name: string[] = [];
	columns.forEach(({ heading, target }, index) => {
		const cell = cells[index] ?? "";
		const message = readCell(person, name, sites, target, cell);
		if (message !== undefined) errors.push({ column: heading, message });
	});
	if (name.length > 0 && person.contact.name === undefined)
		person.contact.name = name.join(" ");
	return { person, errors };
}

/** Puts a cell where it belongs. Says what to do about one that does not fit. */
function readCell(
	person: Person,
	name: string[],
	sites: SitesByName,
	target: string,
	cell: string,
): string | undefined {
	if (target === "code") return readCode(person, cell);
	if (target === "ignore" || cell === "") return undefined;
	if (target === "site") return readSite(person, sites, cell);
	if (target === "address") return readAddress(person, cell);
	if (target === "nhsNumber") return readNhs(person, cell);
	if (target === "givenName" || target === "familyName") {
		if (!fields.name[0].Check(cell)) return fields.name[1];
		name.push(cell);
		return undefined;
	}
	const attribute = /^attribute:(.*)$/.exec(target)?.[1];
	if (attribute === undefined) return readField(person, target, cell);
	if (cell.length > attributeLength)
		return `Write at most ${attributeLength} characters.`;
	person.attributes[attribute] = cell;
	return undefined;
}

function readCode(person: Person, cell: string): string | undefined {
	if (cell === "")
		return "Give each person a code, or leave the column of codes out and Waymark makes them up.";
	if (!isCode.Check(cell))
		return "A code has letters, digits, - and _, at most 40, and begins with a letter or digit. It is never a name.";
	if (readNhsNumber(cell) !== null)
		return "This is an NHS number: use a code that means nothing outside the project.";
	person.code = cell;
	return undefined;
}

function readSite(
	person: Person,
	sites: SitesByName,
	cell: string,
): string | undefined {
	const site = sites.get(cell.toLowerCase());
	if (site === undefined)
		return "The project has no such site: write the name or the ODS code of one of its sites, or add it first.";
	person.site = site;
	return undefined;
}

function readAddress({ contact }: Person, cell: string): string | undefined {
	const lines = cell
		.split(/[\r\n]+/)
		.map((line) => line.trim())
		.filter(Boolean);
	const address = [...(contact.address ?? []), ...lines];
	if (!isAddress.Check(address))
		return "An address has at most 6 lines of at most 100 characters, without the postcode.";
	contact.address = address;
	return undefined;
}

function readNhs({ contact }: Person, cell: string): string | undefined {
	const nhsNumber = readNhsNumber(cell);
	if (nhsNumber === null) return wrongNhsNumber;
	contact.nhsNumber = nhsNumber;
	return undefined;
}

function readField(
	{ contact }: Person,
	target: string,
	cell: string,
): string | undefined {
	const field = target as keyof typeof fields;
	const [isGood, advice] = fields[field];
	if (!isGood.Check(cell)) return advice;
	contact[field] = cell;
	return undefined;
}

/** Whether a spreadsheet would take a cell for a formula; telephone numbers begin with + by right. */
export function looksLikeFormula({ target }: Column, cell: string): boolean {
	return /^[=+\-@]/.test(cell) && target !== "phone" && target !== "ignore";
}
