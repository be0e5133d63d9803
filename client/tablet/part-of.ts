/**
 * The part of a kept file that a `Range` header asks for (RFC 9110, 14.2); the file itself where none is asked
 * for. Safari plays no sound unless it gets the part.
 */
export async function partOf(
	kept: Response,
	range: string | null,
): Promise<Response> {
	const found = /^bytes=(\d+)-(\d*)$/.exec(range ?? "");
	if (!found || kept.status !== 200) return kept;
	const content = await kept.clone().arrayBuffer();
	const end = content.byteLength - 1;
	const first = Number(found[1]);
	const last = found[2] ? Math.min(Number(found[2]), end) : end;
	if (first > last) return kept;
	const headers = new Headers(kept.headers);
	headers.set("content-range", `bytes ${first}-${last}/${content.byteLength}`);
	headers.set("content-length", String(last - first + 1));
	return new Response(content.slice(first, last + 1), { status: 206, headers });
}
