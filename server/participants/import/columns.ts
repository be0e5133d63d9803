import { mostAttributes } from "../participants.schemas.ts";
import type { Import, Remark } from "./import.schemas.ts";

export interface Column {
	heading: string;
	/** One of `fixedTargets`, or `attribute:` and a name. */
	target: string;
}

const mostColumns = 100;

/** Headings by which a column is recognised, in small letters without anything between. */
const recognised: Record<string, RegExp> = {
	code: /^(code|pseudonym|studyid|studynumber|participant(code|id|number)?)$/,
	site: /^(site|ward|practice|clinic|ods(code)?|site(name|code))$/,
	title: /^(title|salutation|prefix)$/,
	name: /^((full|patient|contact)?name)$/,
	givenName: /^((first|given|fore)names?|forename)$/,
	familyName: /^((last|family|sur)name)$/,
	address: /^((postal)?address(line)?[1-6]?|street|town|city|county|posttown)$/,
	postcode: /^(postcode|postalcode|zip(code)?)$/,
	email: /^(email(address)?|mail)$/,
	phone: /^((tele)?phone(number)?|mobile(number|phone)?|tel|telephoneno)$/,
	language: /^((preferred)?language)$/,
	nhsNumber: /^(nhs(number|no|num)?)$/,
};

/** What each column holds: as the mapping says, or else by its heading; the rest is left out, since nobody asked for it. */
export function columnsOf(
	headings: readonly string[],
	mapping: NonNullable<Import["mapping"]>,
): Column[] {
	const given = new Map(Object.entries(mapping));
	return headings.map((text, index) => {
		const heading = text || `Column ${index + 1}`;
		return { heading, target: given.get(heading) ?? recognise(text) };
	});
}

function recognise(heading: string): string {
	const plain = heading.toLowerCase().replace(/[^a-z0-9]/g, "");
	const found = Object.entries(recognised).find(([, like]) => like.test(plain));
	return found?.[0] ?? "ignore";
}

/** What is wrong with the columns as a whole, said of the line of the headings. */
export function columnFaults(
	columns: readonly Column[],
	mapping: NonNullable<Import["mapping"]>,
): Omit<Remark, "line">[] {
	const headings = columns.map(({ heading }) => heading);
	const used = columns.filter(({ target }) => target !== "ignore");
	const faults = [
		...repeatedIn(headings).map((heading) =>
			fault(heading, "Two columns have this heading: rename one of them."),
		),
		...Object.keys(mapping)
			.filter((heading) => !headings.includes(heading))
			.map((heading) => fault(heading, "The file has no such column.")),
		...repeatedIn(
			used.map(({ target }) => target).filter((it) => it !== "address"),
		).map((target) =>
			fault(
				null,
				`Two columns are said to hold ${target}: choose one, and leave the other out.`,
			),
		),
	];
	if (columns.length > mostColumns)
		faults.push(fault(null, `Keep at most ${mostColumns} columns.`));
	if (attributeNames(columns).length > mostAttributes)
		faults.push(fault(null, `Keep at most ${mostAttributes} attributes.`));
	if (used.length === 0)
		faults.push(
			fault(
				null,
				"No column is known by its heading: say what the columns hold. The first line must be headings, such as code, site, name.",
			),
		);
	return faults;
}

export function attributeNames(columns: readonly Column[]): string[] {
	return columns
		.filter(({ target }) => target.startsWith("attribute:"))
		.map(({ target }) => target);
}

function repeatedIn(texts: readonly string[]): string[] {
	return [...new Set(texts.filter((text, at) => texts.indexOf(text) !== at))];
}

function fault(column: string | null, message: string) {
	return { column, message };
}
