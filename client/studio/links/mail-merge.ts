import type { FreshLink } from "./fresh-links.ts";

type Cells = (string | null)[];

const contactFields = [
	"title",
	"name",
	"address1",
	"address2",
	"address3",
	"address4",
	"address5",
	"address6",
	"postcode",
	"email",
	"phone",
	"language",
];

/** Rows for a mail merge, headings first: code, wave and address of the link, and contact details where there are any. */
export function mailMergeRows(
	links: readonly FreshLink[],
	titleOf: (wave: string) => string,
): Cells[] {
	const hasContacts = links.some(({ contact }) => contact !== null);
	return [
		["participant", "wave", "url", ...(hasContacts ? contactFields : [])],
		...links.map((link) => [
			link.code,
			titleOf(link.wave),
			link.url,
			...(hasContacts ? contactCells(link) : []),
		]),
	];
}

function contactCells({ contact }: FreshLink): Cells {
	const lines = Array.from({ length: 6 }, (_, n) => contact?.address?.[n]);
	return [
		contact?.title,
		contact?.name,
		...lines,
		contact?.postcode,
		contact?.email,
		contact?.phone,
		contact?.language,
	].map((cell) => cell ?? null);
}
