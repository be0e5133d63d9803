/**
 * The one part of a file that a `Range` header asks for (RFC 9110, 14.1.2); null where the whole file is the
 * answer, as it is to several parts or to one beyond the end. Safari plays no sound from a server that
 * cannot send parts.
 */
export function byteRange(
	header: string | undefined,
	length: number,
): { first: number; last: number } | null {
	const found = /^bytes=(\d*)-(\d*)$/.exec(header ?? "");
	if (!found) return null;
	const [, from = "", to = ""] = found;
	if (from === "" && to === "") return null;
	const first = from === "" ? Math.max(0, length - Number(to)) : Number(from);
	const last = from === "" || to === "" ? length - 1 : Number(to);
	if (first > last || first >= length) return null;
	return { first, last: Math.min(last, length - 1) };
}
