import type { FoldedText, Span } from "./folded-text.ts";

/** Royal Mail's postcode areas. */
const AREAS = new Set(
	`ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en
	ex fk fy g gl gu gy ha hd hg hp hr hs hu hx ig im ip iv ka kt kw ky l la ld le ll ln ls lu m me mk ml n
	ne ng nn np nr nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf
	tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze`.split(/\s+/),
);

/** The last two letters are never c, i, k, m, o or v, which leaves out "5 mg", "2 ml" and "3 cm". */
const POSTCODE =
	/(?<![\p{L}\p{N}])(?:gir[ -]?0aa|([a-z]{1,2})\d[a-z\d]?[ -]{0,2}\d[abd-hjlnp-uw-z]{2})(?![\p{L}\p{N}])/gu;

/** In small letters these are "first", "fourth" and "an hour", as in "bay E3 2nd floor". */
const ORDINARY = /(?:1st|2nd|3rd|\dth|\dhr)$/;

/** Whole postcodes of the United Kingdom, with or without a space, in small or capital letters. */
export function findPostcodes({ folded, starts, text }: FoldedText): Span[] {
	return [...folded.matchAll(POSTCODE)].flatMap(
		({ 0: code, 1: area, index }) => {
			const end = index + code.length;
			const written = text.slice(starts[index], starts[end]);
			const isArea = area === undefined || AREAS.has(area);
			return isArea && !ORDINARY.test(written) ? [{ start: index, end }] : [];
		},
	);
}
