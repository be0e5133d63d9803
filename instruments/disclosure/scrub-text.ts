import { findBirths } from "./identifiers/find-births.ts";
import { findEmails } from "./identifiers/find-emails.ts";
import { findNames } from "./identifiers/find-names.ts";
import { findNhsNumbers } from "./identifiers/find-nhs-numbers.ts";
import { findPhones } from "./identifiers/find-phones.ts";
import { findPostcodes } from "./identifiers/find-postcodes.ts";
import {
	type FoldedText,
	foldText,
	type Span,
} from "./identifiers/folded-text.ts";
import { knownNames } from "./identifiers/known-names.ts";

/** In the order of precedence where two as long overlap. */
export const IDENTIFIER_KINDS = [
	"email",
	"NHS number",
	"phone",
	"date of birth",
	"postcode",
	"name",
] as const;

export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

export interface Scrubbed {
	/** The text with each identifier replaced by its kind, as in "[phone]". */
	readonly text: string;
	/** Kinds found, each with how many were. */
	readonly found: readonly { kind: IdentifierKind; count: number }[];
}

interface Found extends Span {
	readonly kind: IdentifierKind;
}

/**
 * Makes a function that replaces direct identifiers in free text. It looks for the names given, names after
 * a title ("Dr Khan"), e-mail addresses, NHS numbers, telephone numbers, whole postcodes and dates called a
 * date of birth; in any case, with or without accents, in digits of any script. Time is linear in the text.
 *
 * What it does not find: nicknames, misspellings, and names not given; names written without spaces between
 * words; house numbers and streets, part postcodes, usernames, bleeps; and whatever describes a person
 * without naming them ("the only male midwife"). So a scrubbed text still needs a reader's eye before it is
 * shown, and a group of at least the threshold.
 *
 * @param names full names, in any order; of each, every part is looked for
 */
export function scrubber(names: readonly string[]): (text: string) => Scrubbed {
	const known = knownNames(names);
	return (text) => {
		const folded = foldText(text);
		const found = withoutOverlap([
			...as("email", findEmails(folded.folded)),
			...as("NHS number", findNhsNumbers(folded.folded)),
			...as("phone", findPhones(folded.folded)),
			...as("date of birth", findBirths(folded.folded)),
			...as("postcode", findPostcodes(folded)),
			...as("name", findNames(folded, known)),
		]);
		return { text: replaced(folded, found), found: counted(found) };
	};
}

function as(kind: IdentifierKind, spans: readonly Span[]): Found[] {
	return spans.map((span) => ({ ...span, kind }));
}

/** In the order of the text; those that overlap become one, of the kind of the longer, or named first. */
function withoutOverlap(found: readonly Found[]): Found[] {
	const kept: Found[] = [];
	for (const next of found.toSorted((a, b) => a.start - b.start)) {
		const last = kept.at(-1);
		if (last === undefined || next.start >= last.end) kept.push(next);
		else kept[kept.length - 1] = union(...byClaim(last, next));
	}
	return kept;
}

function byClaim(a: Found, b: Found): [Found, Found] {
	const order =
		b.end - b.start - (a.end - a.start) ||
		IDENTIFIER_KINDS.indexOf(a.kind) - IDENTIFIER_KINDS.indexOf(b.kind);
	return order > 0 ? [b, a] : [a, b];
}

/** Both, under the kind of the first, so that no part of either stays. */
function union(first: Found, second: Found): Found {
	return {
		kind: first.kind,
		start: Math.min(first.start, second.start),
		end: Math.max(first.end, second.end),
	};
}

function replaced({ text, starts }: FoldedText, found: readonly Found[]) {
	let scrubbed = "";
	let done = 0;
	for (const { kind, start, end } of found) {
		const from = starts[start] ?? text.length;
		scrubbed += `${text.slice(done, from)}[${kind}]`;
		done = starts[end] ?? text.length;
	}
	return scrubbed + text.slice(done);
}

function counted(found: readonly Found[]): Scrubbed["found"] {
	return IDENTIFIER_KINDS.map((kind) => ({
		kind,
		count: found.filter((each) => each.kind === kind).length,
	})).filter(({ count }) => count > 0);
}
