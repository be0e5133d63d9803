import type { Span } from "./folded-text.ts";

/** How far an address may reach before its @ and after it (RFC 5321: 64 and 255). */
const BEFORE = 64;
const AFTER = 255;

const LOCAL = /[\p{L}\p{N}_%+-][\p{L}\p{N}._%+'-]*$/u;
const DOMAIN = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
const SPELT_LOCAL =
	/(?:[\p{L}\p{N}_%+.-]+ (?:dot|[([]dot[)\]]|underscore) ){0,4}[\p{L}\p{N}._%+-]+$/u;
const SPELT_DOMAIN =
	/^[\p{L}\p{N}-]+(?: ?(?:[([]dot[)\]]|\bdot\b|\.) ?[\p{L}\p{N}-]+){1,4}/u;

/**
 * E-mail addresses, and simple ones spelt out: "jo dot smith at nhs dot net", "jo (at) nhs (dot) net". Looks
 * around each @ and "at" no further than an address may reach, so that the time is linear.
 */
export function findEmails(folded: string): Span[] {
	return [
		...around(folded, / ?@ ?/g, LOCAL, DOMAIN),
		...around(folded, / ?[([{<]at[)\]}>] ?/g, SPELT_LOCAL, SPELT_DOMAIN),
		...around(folded, / at /g, SPELT_LOCAL, SPELT_DOMAIN).filter((span) =>
			isSpeltOut(folded.slice(span.start, span.end)),
		),
	];
}

function around(folded: string, at: RegExp, before: RegExp, after: RegExp) {
	return [...folded.matchAll(at)].flatMap(({ 0: sign, index }): Span[] => {
		const left = before.exec(folded.slice(Math.max(0, index - BEFORE), index));
		const end = index + sign.length;
		const right = after.exec(folded.slice(end, end + AFTER));
		if (left === null || right === null) return [];
		return [{ start: index - left[0].length, end: end + right[0].length }];
	});
}

/** "Look at nhs.uk" and "at home. Then" are no addresses. */
function isSpeltOut(address: string): boolean {
	const [local = "", domain = ""] = address.split(" at ");
	return (
		/ dot |[([]dot[)\]]/.test(domain) ||
		(/[\d._]| dot /.test(local) && /^\S+\.\S+$/.test(domain))
	);
}
