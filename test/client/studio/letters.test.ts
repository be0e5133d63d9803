import { expect, it } from "vitest";
import {
	openAddressees,
	personalAddressees,
} from "../../../client/studio/links/addressees.ts";
import type { FreshLink } from "../../../client/studio/links/fresh-links.ts";
import {
	addressLines,
	fillText,
	firstText,
	unknownFields,
} from "../../../client/studio/links/letter-text.ts";
import { mailMergeRows } from "../../../client/studio/links/mail-merge.ts";
import { attributeOf } from "../../../client/studio/participants/target-words.ts";

const fields = {
	title: "",
	name: "Ann Other",
	code: "P1",
	survey: "Shared care",
	organisation: "Test trust",
	minutes: "5",
	closes: "",
};
const contact = {
	title: "Dr",
	name: "Ann Other",
	address: ["1 High St", "Leeds"],
	postcode: "LS1 1AA",
	phone: "+44 7700 900123",
};
const link = (id: string, parts: Partial<FreshLink> = {}): FreshLink => ({
	id,
	token: "T",
	url: `https://example.org/r/${id}`,
	survey: "s",
	wave: "baseline",
	kind: "personal",
	code: id.toUpperCase(),
	site: null,
	contact,
	...parts,
});

it("fills a letter in, and closes up what an empty field leaves", () => {
	expect(fillText("Dear {title} {name}, of {survey} {closes}.", fields)).toBe(
		"Dear Ann Other, of Shared care.",
	);
});

it("leaves a person's own braces and dollars alone", () => {
	const name = "{code} $& {name}";
	expect(fillText("Dear {name}", { ...fields, name })).toBe(`Dear ${name}`);
});

it("knows the fields that there are none of", () => {
	const text = firstText(true, false);
	expect(unknownFields(text)).toEqual([]);
	expect(unknownFields({ ...text, body: "{nmae} {name} {Name}" })).toEqual([
		"nmae",
		"Name",
	]);
});

it("tells no code where answers are anonymous", () => {
	expect(firstText(false, true).stop).not.toContain("{code}");
	const { people } = openAddressees(
		{ contacts: [{ participant: "p", code: "P1", site: null, contact }] },
		link("open", { kind: "open", contact: null, code: null }),
	);
	expect(people).toMatchObject([
		{ code: null, url: "https://example.org/r/open" },
	]);
});

it("puts name, address and postcode into the window", () => {
	expect(addressLines(contact)).toEqual([
		"Dr Ann Other",
		"1 High St",
		"Leeds",
		"LS1 1AA",
	]);
});

it("writes to those who have an address, and counts the others", () => {
	const links = [
		link("a"),
		link("b", { contact: null }),
		link("c", { contact: { name: "C" } }),
	];
	const { people, withoutAddress } = personalAddressees(links);
	expect(people.map(({ code }) => code)).toEqual(["A"]);
	expect(withoutAddress).toBe(2);
});

it("has contact details in a mail merge where there are any", () => {
	const bare = mailMergeRows([link("a", { contact: null })], (wave) => wave);
	expect(bare).toEqual([
		["participant", "wave", "url"],
		["A", "baseline", "https://example.org/r/a"],
	]);
	const [heads, row] = mailMergeRows([link("a")], (wave) => wave);
	expect(heads).toHaveLength(row?.length ?? 0);
	expect(row?.slice(3, 8)).toEqual([
		"Dr",
		"Ann Other",
		"1 High St",
		"Leeds",
		null,
	]);
});

it.each([
	["Age group", "attribute:age_group"],
	["Größe (cm)", "attribute:gro_e_cm"],
	["2nd visit", "attribute:nd_visit"],
	["123", undefined],
])("makes an attribute of the heading %j", (heading, attribute) => {
	expect(attributeOf(heading)).toBe(attribute);
});
