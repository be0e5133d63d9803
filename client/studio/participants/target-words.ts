import type { Choice } from "../forms/select-field.tsx";

const names: Record<string, string> = {
	ignore: "Leave it out",
	code: "Code",
	site: "Site",
	title: "Title (Mrs, Dr)",
	name: "Full name",
	givenName: "First name",
	familyName: "Last name",
	address: "Line of the address",
	postcode: "Postcode",
	email: "Email address",
	phone: "Telephone",
	language: "Language",
	nhsNumber: "NHS number",
};

/** What a column may be said to hold: also an attribute, under the name that its heading makes. */
export function targetChoices(heading: string, target: string): Choice[] {
	const attributes = [...new Set([target, attributeOf(heading)])].filter((it) =>
		it?.startsWith("attribute:"),
	);
	return [
		...Object.entries(names).map(([value, label]) => ({ value, label })),
		...attributes.map((value = "") => ({
			value,
			label: `Attribute “${value.slice("attribute:".length)}”`,
		})),
	];
}

/** `attribute:age_group` from `Age group`; undefined when nothing is left of it. */
export function attributeOf(heading: string): string | undefined {
	const name = heading
		.normalize("NFKD")
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "_")
		.replace(/^[^a-z]+|_+$/g, "")
		.slice(0, 40);
	return name === "" ? undefined : `attribute:${name}`;
}
